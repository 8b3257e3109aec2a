package nazca.tensor.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.DType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

class NpyTest {
    /** NumPy 2.4: numpy.save of numpy.arange(6, dtype="float32").reshape(2, 3) / 4, as it is. */
    private static final String NUMPY_FILE =
            "934e554d5059010076007b276465736372273a20273c6634272c2027666f727472616e5f6f72646572273a"
                    + "2046616c73652c20277368617065273a2028322c2033292c207d"
                    + "20".repeat(58)
                    + "0a"
                    + "000000000000803e0000003f0000403f0000803f0000a03f";

    @TempDir private Path folder;

    @Test
    void aFileOfNumPyIsReadAndWrittenByteForByte() throws IOException {
        byte[] numpy = HexFormat.of().parseHex(NUMPY_FILE);
        Path file = folder.resolve("ramp.npy");
        Files.write(file, numpy);
        try (Arena arena = Arena.ofConfined()) {
            TensorEntry tensor = Npy.read(file, arena);
            assertThat(tensor.name()).isEqualTo("ramp");
            assertThat(tensor.type()).isEqualTo(DType.F32);
            assertThat(tensor.shape()).containsExactly(2, 3);
            assertThat(tensor.floats()).containsExactly(0, 0.25f, 0.5f, 0.75f, 1, 1.25f);
            Path copy = folder.resolve("copy.npy");
            Npy.write(copy, tensor);
            assertThat(Files.readAllBytes(copy)).isEqualTo(numpy);
        }
    }

    @Test
    void everyTypeAndRankComesBackFromAnArchive() throws IOException {
        List<TensorEntry> tensors =
                List.of(
                        TensorEntry.of("layer/a.weight", new float[] {1.5f, -0f}, 1, 2, 1),
                        TensorEntry.of("d", new double[] {Math.PI}),
                        TensorEntry.of("l", new long[] {Long.MIN_VALUE, 7}, 2),
                        TensorEntry.of("i", new int[0], 3, 0),
                        new TensorEntry(
                                "u",
                                DType.U8,
                                new long[] {3},
                                MemorySegment.ofArray(new byte[] {1, -1, 0})));
        Path file = folder.resolve("all.npz");
        Npz.write(file, tensors);
        TensorFile read = Npz.read(file);
        assertThat(read.tensors().keySet()).containsExactly("d", "i", "l", "layer/a.weight", "u");
        for (TensorEntry tensor : tensors) {
            TensorEntry back = read.tensor(tensor.name(), tensor.type(), tensor.shape());
            assertThat(back.data().toArray(ValueLayout.JAVA_BYTE))
                    .isEqualTo(tensor.data().toArray(ValueLayout.JAVA_BYTE));
        }
        byte[] first = Files.readAllBytes(file);
        Npz.write(file, tensors.reversed());
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThatThrownBy(() -> Npz.write(file, List.of(tensors.get(1), tensors.get(1))))
                .isInstanceOf(ZipException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void compressedArchivesAndOtherEntriesAreRead() throws IOException {
        Path file = folder.resolve("packed.npz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.putNextEntry(new ZipEntry("x.npy"));
            zip.write(HexFormat.of().parseHex(NUMPY_FILE));
        }
        assertThat(Npz.read(file).tensors().keySet()).containsExactly("x");
        assertThat(Npz.read(file).tensor("x").floats()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), | ",
                "'shape': (6,), 'descr': '<f4', 'fortran_order': False | ",
                "'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), | Fortran's order",
                "'descr': '>f4', 'fortran_order': False, 'shape': (2, 3), | numbers of type '>f4'",
                "'descr': '<c8', 'fortran_order': False, 'shape': (3,), | numbers of type '<c8'",
                "'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), | describes 16 bytes",
                "'descr': '<f4', 'fortran_order': False, 'shape': (99999999, 9999), | describes",
                "'descr': '<f4', 'fortran_order': False, 'shape': (9999999999, 9999999999), |"
                        + " shape",
                "'descr': '<f4', 'fortran_order': False, 'shape': (2,, 3), | shape",
                "'descr': '<f4', 'descr': '<f4', 'shape': (2, 3), | no description of an array",
                "'descr': '<f4', 'fortran_order': False, 'shape': 6, | no description of an array",
                "x | no description of an array"
            })
    void headersAreReadStrictly(String dictionary, String problem) throws IOException {
        byte[] text = ("{" + dictionary + "}").getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[10 + text.length + 24];
        System.arraycopy(HexFormat.of().parseHex("934e554d50590100"), 0, file, 0, 8);
        file[8] = (byte) text.length;
        System.arraycopy(text, 0, file, 10, text.length);
        Path path = folder.resolve("made.npy");
        Files.write(path, file);
        try (Arena arena = Arena.ofConfined()) {
            if (problem == null) {
                assertThat(Npy.read(path, arena).elements()).isEqualTo(6);
            } else {
                assertThatThrownBy(() -> Npy.read(path, arena))
                        .isInstanceOf(MalformedFileException.class)
                        .hasMessageStartingWith(path + ": ")
                        .hasMessageContaining(problem);
            }
        }
    }

    @Test
    void archivesThatClaimTooMuchAreRefused() throws IOException {
        Path file = folder.resolve("bomb.npz");
        Npz.write(file, List.of(TensorEntry.of("x", new float[4], 4)));
        byte[] bytes = Files.readAllBytes(file);
        int central = bytes.length - 22 - 46 - 5;
        for (int at : new int[] {central + 24, central + 27}) { // the size in the directory
            byte[] changed = bytes.clone();
            changed[at] ^= 0x40;
            Files.write(file, changed);
            assertThatThrownBy(() -> Npz.read(file)).isInstanceOf(MalformedFileException.class);
        }
        Files.write(file, Base64.getDecoder().decode("AAAA"));
        assertThatThrownBy(() -> Npz.read(file)).hasMessageContaining("it is no sound archive");
    }
}

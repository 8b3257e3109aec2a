package nazca.tensor.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nazca.tensor.DType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

class SafeTensorsTest {
    @TempDir Path directory;

    private static List<TensorEntry> tensors() {
        return List.of(
                TensorEntry.of("weight", new float[] {1f, -0f, Float.MIN_VALUE, Float.NaN}, 2, 2),
                TensorEntry.of("alpha", new double[] {Math.PI, -1e300, 0}, 3),
                TensorEntry.of("step", new long[] {Long.MIN_VALUE}),
                TensorEntry.of("labels", new int[] {7, -1}, 2),
                new TensorEntry(
                        "pixels",
                        DType.U8,
                        new long[] {1, 3},
                        segment((byte) 1, (byte) -1, (byte) 9)),
                TensorEntry.of("empty", new float[0], 4, 0));
    }

    private static MemorySegment segment(byte... bytes) {
        return MemorySegment.ofArray(bytes);
    }

    @Test
    void everyTypeAndTheMetadataComeBack() throws IOException {
        Path file = directory.resolve("all.safetensors");
        var metadata = Map.of("config", "{\"lr\": 0.1}\n", "größe", "Ω \"quoted\" \\ \u0001");
        SafeTensors.write(file, metadata, tensors());
        try (Arena arena = Arena.ofConfined()) {
            TensorFile read = SafeTensors.read(file, arena);
            assertThat(read.metadata()).isEqualTo(metadata);
            assertThat(read.tensors().keySet())
                    .containsExactly("alpha", "empty", "labels", "pixels", "step", "weight");
            assertThat(read.tensor("weight", DType.F32, 2, 2).floats())
                    .containsExactly(1f, -0f, Float.MIN_VALUE, Float.NaN);
            assertThat(read.tensor("alpha", DType.F64, 3).doubles())
                    .containsExactly(Math.PI, -1e300, 0);
            assertThat(read.tensor("step", DType.I64).longs()).containsExactly(Long.MIN_VALUE);
            assertThat(read.tensor("labels", DType.I32, 2).ints()).containsExactly(7, -1);
            assertThat(read.tensor("pixels", DType.U8, 1, 3).data().toArray(ValueLayout.JAVA_BYTE))
                    .containsExactly(1, -1, 9);
            assertThat(read.tensor("empty", DType.F32, 4, 0).elements()).isZero();
        }
    }

    @Test
    void anEmptyFileComesBack() throws IOException {
        Path file = directory.resolve("empty.safetensors");
        SafeTensors.write(file, Map.of(), List.of());
        try (Arena arena = Arena.ofConfined()) {
            TensorFile read = SafeTensors.read(file, arena);
            assertThat(read.tensors()).isEmpty();
            assertThat(read.metadata()).isEmpty();
        }
    }

    /** The layout written out by hand from the format's description. */
    @Test
    void theBytesAreThoseOfTheFormat() throws IOException {
        Path file = directory.resolve("small.safetensors");
        SafeTensors.write(
                file,
                Map.of("b", "2", "a", "1"),
                List.of(
                        new TensorEntry("z", DType.U8, new long[] {2}, segment((byte) 5, (byte) 6)),
                        TensorEntry.of("y", new float[] {1f}, 1, 1),
                        TensorEntry.of("x", new double[] {-2}, 1)));
        String json =
                """
                {"__metadata__":{"a":"1","b":"2"},\
                "x":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},\
                "y":{"dtype":"F32","shape":[1,1],"data_offsets":[8,12]},\
                "z":{"dtype":"U8","shape":[2],"data_offsets":[12,14]}}\
                """;
        int padded = (8 + json.length() + 63) / 64 * 64;
        String header = json + " ".repeat(padded - 8 - json.length());
        String expected =
                HexFormat.of().toHexDigits((byte) (padded - 8))
                        + "00000000000000"
                        + HexFormat.of().formatHex(header.getBytes(StandardCharsets.US_ASCII))
                        + "00000000000000c0"
                        + "0000803f"
                        + "0506";
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(file))).isEqualTo(expected);
    }

    @Test
    void theSameContentGivesTheSameBytesInAnyOrder() throws IOException {
        Path first = directory.resolve("first");
        Path second = directory.resolve("second");
        SafeTensors.writeChecksummed(first, Map.of("a", "1", "b", "2", "c", "3"), tensors());
        var reversed = tensors().reversed();
        SafeTensors.writeChecksummed(second, Map.of("c", "3", "b", "2", "a", "1"), reversed);
        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void offHeapTensorsGoToTheFileAndComeBackAligned() throws IOException {
        Path file = directory.resolve("large.safetensors");
        try (Arena arena = Arena.ofConfined()) {
            long elements = 300_001;
            MemorySegment weights = arena.allocate(4 * elements, 64);
            for (long i = 0; i < elements; i++) {
                weights.setAtIndex(ValueLayout.JAVA_FLOAT, i, i * 0x1p-8f);
            }
            var pixel = new TensorEntry("a", DType.U8, new long[] {1}, segment((byte) 1));
            SafeTensors.writeChecksummed(
                    file,
                    Map.of(),
                    List.of(
                            pixel,
                            new TensorEntry("w", DType.F32, new long[] {elements}, weights)));
            TensorEntry read = SafeTensors.readChecksummed(file, arena).tensor("w");
            assertThat(read.data().address() % 64).isZero();
            assertThat(read.data().mismatch(weights)).isEqualTo(-1);
            assertThat(read.data().isReadOnly()).isTrue();
        }
    }

    @Test
    void shapesAndTypesThatAreNotTheExpectedOnesAreNamed() throws IOException {
        Path file = directory.resolve("all.safetensors");
        SafeTensors.write(file, Map.of(), tensors());
        try (Arena arena = Arena.ofConfined()) {
            TensorFile read = SafeTensors.read(file, arena);
            assertThatExceptionOfType(MalformedFileException.class)
                    .isThrownBy(() -> read.tensor("bias"))
                    .withMessage(file + ": it has no tensor 'bias'");
            assertThatExceptionOfType(MalformedFileException.class)
                    .isThrownBy(() -> read.tensor("weight", DType.F32, 4))
                    .withMessage(file + ": tensor 'weight' must be F32 [4], got F32 [2, 2]");
            assertThatExceptionOfType(MalformedFileException.class)
                    .isThrownBy(() -> read.tensor("alpha", DType.F32, 3));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read.tensor("alpha").floats())
                    .withMessage("tensor alpha: it is F64, not F32");
        }
    }

    @Test
    void entriesThatCannotBeStoredAreRefused() {
        Path file = directory.resolve("none");
        var one = TensorEntry.of("one", new float[1], 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SafeTensors.write(file, Map.of(), Collections.nCopies(2, one)))
                .withMessage("safetensors: names must be unique, got 'one' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TensorEntry.of("w", new float[3], 2, 2))
                .withMessage("tensor w: F32 [2, 2] takes 16 bytes, got 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TensorEntry.of("w", new float[0], -1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TensorEntry.of("__metadata__", new float[1], 1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                SafeTensors.writeChecksummed(
                                        file, Map.of("checksum", ""), List.of(one)));
        assertThat(file).doesNotExist();
    }

    @Test
    void anEntryKeepsItsShape() {
        long[] shape = {2, 2};
        var entry = new TensorEntry("w", DType.F32, shape, segment(new byte[16]));
        shape[0] = 9;
        entry.shape()[1] = 9;
        assertThat(Arrays.equals(entry.shape(), new long[] {2, 2})).isTrue();
    }
}

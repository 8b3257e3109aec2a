package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;

import nazca.data.CifarReader;
import nazca.data.FashionMnistMini;
import nazca.data.IdxReader;
import nazca.data.image.ImageDecoder;
import nazca.latency.LatencyTableException;
import nazca.latency.LatencyTableFile;
import nazca.nas.config.ConfigLayers;
import nazca.nas.config.RunConfig;
import nazca.nas.config.SpaceSettings;
import nazca.nas.config.UserMistake;
import nazca.nas.run.ArchitectureFile;
import nazca.nas.search.PhoneTable;
import nazca.tensor.Shape;
import nazca.tensor.files.Npy;
import nazca.tensor.files.Npz;
import nazca.tensor.files.SafeTensors;
import nazca.tensor.files.TensorEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Thousands of damaged files of every kind that is read: each ends in an exception that names what
 * is wrong or in a value, in time, and with no more memory than its length explains.
 */
class DamagedFilesTest {
    private static final long SEED = 20_251_121;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A decoder's tables and buffers, whatever the file. */
    private static final long FIXED_BYTES = 8 << 20;

    /** Deflate packs 1,032 bytes into one, and an image is held three times while it is decoded. */
    private static final long BYTES_PER_BYTE = 4 * 1032;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir private Path folder;

    /** Reads a file's content, however damaged. */
    private interface Reader {
        void read(byte[] content) throws IOException;
    }

    @Test
    void idxFiles() throws IOException {
        ByteBuffer images = ByteBuffer.allocate(16 + 60);
        images.putInt(0x803).putInt(3).putInt(4).putInt(5);
        ByteBuffer labels = ByteBuffer.allocate(8 + 3);
        labels.putInt(0x801).putInt(3).put(new byte[] {1, 0, 9});
        var in = new ByteArrayInputStream(labels.array());
        Reader reader =
                content -> {
                    in.reset();
                    IdxReader.read("f", new ByteArrayInputStream(content), in, classes());
                };
        damage("plain IDX", 2000, images.array(), reader);
        damage("compressed IDX", 2000, gzip(images.array()), reader);
        damage(
                "IDX labels",
                1000,
                labels.array(),
                content ->
                        IdxReader.read(
                                "f",
                                new ByteArrayInputStream(images.array()),
                                new ByteArrayInputStream(content),
                                classes()));
    }

    @Test
    void cifarFiles() throws IOException {
        byte[] file = new byte[3 * CifarReader.RECORD_BYTES];
        damage("CIFAR", 2000, file, content -> new CifarReader(4, classes()).add("f", content));
    }

    @Test
    void pngFiles() throws IOException {
        for (int type :
                List.of(
                        BufferedImage.TYPE_INT_RGB,
                        BufferedImage.TYPE_BYTE_INDEXED,
                        BufferedImage.TYPE_USHORT_GRAY,
                        BufferedImage.TYPE_4BYTE_ABGR)) {
            for (boolean interlaced : new boolean[] {false, true}) {
                byte[] file = encode("png", type, interlaced);
                damage("PNG", 400, file, content -> ImageDecoder.decode("f", content));
                // Its own checksums stop most damage, so here they are made right again.
                damage(
                        "PNG with checksums",
                        800,
                        file,
                        content -> ImageDecoder.decode("f", withPngChecksums(content)));
            }
        }
    }

    @Test
    void jpegFiles() throws IOException {
        for (int type : List.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY)) {
            for (boolean progressive : new boolean[] {false, true}) {
                byte[] file = encode("jpeg", type, progressive);
                damage("JPEG", 1500, file, content -> ImageDecoder.decode("f", content));
            }
        }
    }

    @Test
    void arrays() throws IOException {
        Path file = folder.resolve("array");
        TensorEntry array = TensorEntry.of("x", new float[24], 2, 3, 4);
        Npy.write(file, array);
        byte[] npy = Files.readAllBytes(file);
        damage("npy", 3000, npy, content -> readIn(file, content, Npy::read));
        Npz.write(file, List.of(array, TensorEntry.of("y", new long[] {7})));
        damage("npz", 2000, Files.readAllBytes(file), content -> Npz.read(write(file, content)));
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("x.npy"));
            zip.write(npy);
        }
        damage(
                "compressed npz",
                2000,
                packed.toByteArray(),
                content -> Npz.read(write(file, content)));
    }

    @Test
    void tensors() throws IOException {
        Path file = folder.resolve("tensors");
        List<TensorEntry> tensors =
                List.of(
                        TensorEntry.of("x", new float[24], 2, 3, 4),
                        TensorEntry.of("y", new double[] {7}, 1));
        SafeTensors.write(file, Map.of("key", "value"), tensors);
        byte[] plain = Files.readAllBytes(file);
        damage("safetensors", 3000, plain, content -> readIn(file, content, SafeTensors::read));
        SafeTensors.writeChecksummed(file, Map.of("key", "value"), tensors);
        byte[] checked = Files.readAllBytes(file);
        damage(
                "checksummed safetensors",
                2000,
                checked,
                content -> readIn(file, content, SafeTensors::readChecksummed));
    }

    @Test
    void documents() throws IOException {
        Path file = folder.resolve("document.yaml");
        byte[] architecture = Files.readAllBytes(Fixtures.architecture(folder));
        damage("JSON", 2000, architecture, content -> ArchitectureFile.read(write(file, content)));
        byte[] table = Files.readAllBytes(Fixtures.table(folder));
        Path json = folder.resolve("damaged.json");
        damage("JSON table", 1000, table, content -> LatencyTableFile.read(write(json, content)));
        byte[] phone = PhoneTable.yaml().getBytes(StandardCharsets.UTF_8);
        damage("YAML table", 300, phone, content -> LatencyTableFile.read(write(file, content)));
        byte[] yaml = RunConfig.defaults(2).yaml().getBytes(StandardCharsets.UTF_8);
        damage("YAML", 3000, yaml, content -> ConfigLayers.ofFile(write(file, content)).config(2));
        byte[] space = Files.readAllBytes(Path.of("..", "examples", "spaces", "three-widths.yaml"));
        damage("space YAML", 1500, space, content -> openSpace(write(file, content)));
    }

    @Test
    void documentsThatExplode() {
        Path file = folder.resolve("document.yaml");
        String nested = "[".repeat(20_000);
        String laughs =
                IntStream.range(0, 40)
                        .mapToObj(i -> "k%d: &k%d [*k%d, *k%d]".formatted(i + 1, i + 1, i, i))
                        .collect(Collectors.joining("\n", "k0: &k0 [1, 2]\n", "\n"));
        for (String text : List.of(nested, laughs)) {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            Reader json = bytes -> ArchitectureFile.read(write(file, bytes));
            Reader yaml = bytes -> ConfigLayers.ofFile(write(file, bytes)).config(2);
            assertTimeoutPreemptively(LIMIT, () -> run("exploding JSON", 9, content, json));
            assertTimeoutPreemptively(LIMIT, () -> run("exploding YAML", 9, content, yaml));
        }
    }

    private static void openSpace(Path file) {
        ConfigLayers layers = ConfigLayers.empty();
        layers.space("--space", file.toString());
        SpaceSettings settings = layers.config(2).space();
        Inputs.space(settings, new Shape(32, 32, 3), 10);
    }

    private void damage(String kind, int cases, byte[] whole, Reader reader) throws IOException {
        reader.read(whole.clone());
        assertTimeoutPreemptively(LIMIT, () -> run(kind, cases, whole, reader), kind);
    }

    private void run(String kind, int cases, byte[] whole, Reader reader) {
        int refused = 0;
        for (int number = 0; number < cases; number++) {
            byte[] content = new Mutation(SEED, number).of(whole);
            long before = threads.getCurrentThreadAllocatedBytes();
            try {
                reader.read(content);
            } catch (IOException | UserMistake | LatencyTableException e) {
                assertThat(e.getMessage()).as("%s %d", kind, number).isNotBlank();
                refused++;
            }
            long bytes = threads.getCurrentThreadAllocatedBytes() - before;
            assertThat(bytes)
                    .as("bytes for %s %d of %d", kind, number, content.length)
                    .isLessThan(FIXED_BYTES + BYTES_PER_BYTE * content.length);
        }
        assertThat(refused).as("refused files of %s", kind).isGreaterThan(cases / 20);
    }

    private static List<String> classes() {
        return FashionMnistMini.CLASSES;
    }

    private static Path write(Path file, byte[] content) throws IOException {
        return Files.write(file, content);
    }

    /** Reads a file that is mapped. */
    private interface Mapping {
        Object read(Path file, Arena arena) throws IOException;
    }

    private static void readIn(Path file, byte[] content, Mapping mapping) throws IOException {
        // A mapped file must not be cut while it is mapped, so each content has a file of its own.
        Files.deleteIfExists(file);
        try (Arena arena = Arena.ofConfined()) {
            mapping.read(write(file, content), arena);
        }
    }

    private static byte[] encode(String format, int type, boolean progressive) throws IOException {
        var image = new BufferedImage(23, 17, type);
        for (int at = 0; at < 23 * 17; at++) {
            image.setRGB(at % 23, at / 23, 0xff000000 | at * 0x050301);
        }
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(
                progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The same chunks as far as they go, each with the checksum of what it holds. */
    private static byte[] withPngChecksums(byte[] png) {
        ByteBuffer file = ByteBuffer.wrap(png.clone());
        for (int at = 8; at + 12 <= png.length; ) {
            int length = file.getInt(at);
            if (length < 0 || length > png.length - at - 12) {
                break;
            }
            CRC32 crc = new CRC32();
            crc.update(file.array(), at + 4, length + 4);
            file.putInt(at + 8 + length, (int) crc.getValue());
            at += 12 + length;
        }
        return file.array();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}

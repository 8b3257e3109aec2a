package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClDevice;
import nazca.tensor.files.AtomicFile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was found fastest on a device, read at start and never decided by timing while a run goes
 * on. A file has one line for a device, an operation and a class of shapes, with tabs between:
 *
 * <pre>
 *   DEVICE, DRIVER    product    1024x64    w16r4
 * </pre>
 *
 * @param variants names of variants by operation and class, such as {@code product 1024x64}
 */
public record Tuning(Map<String, String> variants) {
    private static final String FILE = "tuning.tsv";
    private static final String TAB = "\t";
    private static final int FIELDS = 4;

    /** Copies the map. */
    public Tuning {
        variants = Map.copyOf(variants);
    }

    /** Nothing is known; each device has its kind's usual variants. */
    public static Tuning none() {
        return new Tuning(Map.of());
    }

    /** The file in a folder. */
    public static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    /**
     * What a file says of a device; nothing where it is missing.
     *
     * @throws IOException if it cannot be read
     */
    public static Tuning read(Path file, OpenClDevice device) throws IOException {
        Map<String, String> variants = new TreeMap<>();
        for (String[] fields : lines(file)) {
            if (fields[0].equals(key(device))) {
                variants.put(fields[1] + " " + fields[2], fields[3]);
            }
        }
        return new Tuning(variants);
    }

    /**
     * Writes what is known of a device into a file, in place of what it said of it before.
     *
     * @throws IOException if it cannot be read or written
     */
    public void write(Path file, OpenClDevice device) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String[] fields : lines(file)) {
            if (!fields[0].equals(key(device))) {
                text.append(String.join(TAB, fields)).append('\n');
            }
        }
        SortedMap<String, String> sorted = new TreeMap<>(variants);
        sorted.forEach(
                (what, variant) ->
                        text.append(key(device))
                                .append(TAB)
                                .append(what.replace(" ", TAB))
                                .append(TAB)
                                .append(variant)
                                .append('\n'));
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
        AtomicFile.write(
                file,
                out -> {
                    while (bytes.hasRemaining()) {
                        out.write(bytes);
                    }
                });
    }

    private static List<String[]> lines(Path file) throws IOException {
        List<String[]> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] fields = line.split(TAB, -1);
                if (fields.length == FIELDS) {
                    lines.add(fields);
                }
            }
        } catch (NoSuchFileException none) {
            return List.of();
        }
        return lines;
    }

    private static String key(OpenClDevice device) {
        return (device.name() + ", " + device.driver()).replace(TAB, " ");
    }

    /** The variants of an operation by class of shapes: what was tuned, or what is shipped. */
    ProductVariant[] variants(String operation, Programs programs) {
        OpenClDevice device = programs.device();
        return names(operation, programs)
                .map(ProductVariant::parse)
                .map(v -> ProductVariant.fits(device, v) ? v : ProductVariant.EVERYWHERE)
                .toArray(ProductVariant[]::new);
    }

    /** The same of sums over rows and chunks. */
    ReductionVariant[] reductions(String operation, Programs programs) {
        OpenClDevice device = programs.device();
        return names(operation, programs)
                .map(ReductionVariant::parse)
                .map(
                        v ->
                                ReductionVariant.fits(device, v)
                                        ? v
                                        : new ReductionVariant(v.width(), device.group()))
                .toArray(ReductionVariant[]::new);
    }

    private Stream<String> names(String operation, Programs programs) {
        Defaults defaults = Defaults.shipped();
        String vendor = programs.style().vendor(programs.device());
        return IntStream.range(0, ShapeClass.COUNT)
                .mapToObj(ShapeClass::at)
                .map(
                        shape -> {
                            String tuned = variants.get(operation + " " + shape.text());
                            return tuned != null
                                    ? tuned
                                    : defaults.variant(vendor, operation, shape);
                        });
    }
}

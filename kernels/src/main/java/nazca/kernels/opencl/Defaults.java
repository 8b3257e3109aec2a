package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClDevice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The variants that a device begins with, by its vendor, as {@code defaults.tsv} has them. A line
 * counts for shapes of at least so many rows and columns, and of several that do the last one.
 */
final class Defaults {
    private static final String FILE = "defaults.tsv";
    private static final int FIELDS = 5;

    /** For devices of vendors that the file does not name. */
    static final String OTHER = "other";

    /** For processors. */
    static final String CPU = "cpu";

    /** For the baseline of benchmarks. */
    static final String PLAIN = "plain";

    private final List<Line> lines;

    private record Line(String vendor, String operation, int rows, int columns, String variant) {}

    private Defaults(List<Line> lines) {
        this.lines = lines;
    }

    /** What is shipped. */
    static Defaults shipped() {
        try (InputStream text = Defaults.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(text, FILE).readAllBytes();
            return new Defaults(
                    new String(bytes, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t", FIELDS))
                            .map(Defaults::line)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String[] fields) {
        return new Line(
                fields[0],
                fields[1],
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                fields[4]);
    }

    /** The vendor of a device: {@code cpu}, one that the file names, or {@code other}. */
    static String vendor(OpenClDevice device) {
        if (device.processor()) {
            return CPU;
        }
        String text = (device.platform() + " " + device.name()).toLowerCase(Locale.ROOT);
        if (text.contains("nvidia")) {
            return "nvidia";
        }
        if (text.contains("amd") || text.contains("radeon")) {
            return "amd";
        }
        return text.contains("intel") ? "intel" : OTHER;
    }

    /** Name of the variant of an operation and a class of shapes on a vendor's devices. */
    String variant(String vendor, String operation, ShapeClass shape) {
        return lines.stream()
                .filter(line -> line.vendor.equals(vendor) && line.operation.equals(operation))
                .filter(line -> shape.rows() >= line.rows && shape.columns() >= line.columns)
                .reduce((first, second) -> second)
                .map(Line::variant)
                .orElseThrow();
    }
}

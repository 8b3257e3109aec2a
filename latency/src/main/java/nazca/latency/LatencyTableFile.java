package nazca.latency;

import nazca.tensor.Shape;
import nazca.tensor.files.AtomicFile;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The JSON file of a latency table, version {@value #VERSION}. One table has one text: keys in a
 * fixed order, entries sorted, every double in the shortest form that reads back to the same bits.
 * Reading is strict: a missing, unknown or repeated key is an error. Tables in the YAML of the
 * ProxylessNAS authors are read, too, by their ending.
 */
public final class LatencyTableFile {
    private static final int VERSION = 1;

    /** Latencies of other kinds than single; tables of the CPU lack the key. */
    private static final String KINDS = "kinds";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final ObjectWriter WRITER =
            MAPPER.writer()
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private LatencyTableFile() {}

    /** The file's text. */
    public static String text(LatencyTable table) {
        return WRITER.writeValueAsString(json(table)) + "\n";
    }

    /**
     * Writes the whole file or leaves what was there.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(LatencyTable table, Path file) throws IOException {
        AtomicFile.write(file, text(table).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The table in a file; one whose name ends in {@code .yaml} or {@code .yml} is an {@link
     * AuthorsTable}.
     *
     * @throws LatencyTableException if the file cannot be read or holds no table of this version;
     *     the message names it
     */
    public static LatencyTable read(Path file) {
        String where = "the latency table " + file;
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml")
                ? AuthorsTable.parse(bytes(file), where)
                : parse(bytes(file), where);
    }

    /** The table in a text that errors call {@code where}. */
    static LatencyTable parse(byte[] text, String where) {
        try {
            return table(new JsonFields(where, MAPPER.readTree(text)), where);
        } catch (JacksonException e) {
            throw unreadable(where, "JSON", e);
        }
    }

    /** What says that a text is not of its format, and at which place. */
    static LatencyTableException unreadable(String where, String format, JacksonException cause) {
        TokenStreamLocation at = cause.getLocation();
        String place =
                at == null
                        ? ""
                        : ", line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return new LatencyTableException(where + " is not valid " + format + place, cause);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new LatencyTableException("the latency table " + file + " does not exist", e);
        } catch (IOException e) {
            throw new LatencyTableException(
                    "the latency table " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static LatencyTable table(JsonFields root, String where) {
        int version = root.integer("version");
        if (version != VERSION) {
            throw new LatencyTableException(
                    "%s has version %d, but this program reads version %d: measure it again"
                            .formatted(where, version, VERSION));
        }
        root.only(
                "version",
                "device",
                "threads",
                "batch",
                "input",
                "classes",
                LatencyJson.ENTRIES,
                LatencyJson.FIXED,
                LatencyJson.ADDITIVITY,
                KINDS);
        int[] input = root.integers("input", 3);
        return checked(
                where,
                () ->
                        new LatencyTable(
                                device(root.object("device")),
                                root.integer("threads"),
                                root.integer("batch"),
                                new Shape(input[0], input[1], input[2]),
                                root.integer("classes"),
                                LatencyJson.entries(root.object(LatencyJson.ENTRIES), where),
                                root.number(LatencyJson.FIXED),
                                LatencyJson.additivity(root.object(LatencyJson.ADDITIVITY)),
                                root.has(KINDS)
                                        ? LatencyJson.kinds(root.object(KINDS), where)
                                        : Map.of()));
    }

    private static DeviceFingerprint device(JsonFields device) {
        device.only("id", "name", "cpu", "cores", "vector_bits", "kernels", "jdk", "os", "pinned");
        return new DeviceFingerprint(
                device.text("id"),
                device.text("name"),
                device.text("cpu"),
                device.integer("cores"),
                device.integer("vector_bits"),
                device.text("kernels"),
                device.text("jdk"),
                device.text("os"),
                device.flag("pinned"));
    }

    /**
     * What the supplier makes; a value that its record refuses is named together with the place.
     */
    static <T> T checked(String where, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new LatencyTableException(where + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode json(LatencyTable table) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", VERSION);
        DeviceFingerprint device = table.device();
        root.putObject("device")
                .put("id", device.id())
                .put("name", device.name())
                .put("cpu", device.cpu())
                .put("cores", device.cores())
                .put("vector_bits", device.vectorBits())
                .put("kernels", device.kernels())
                .put("jdk", device.jdk())
                .put("os", device.os())
                .put("pinned", device.pinned());
        root.put("threads", table.threads());
        root.put("batch", table.batch());
        ArrayNode input = root.putArray("input");
        input.add(table.input().height()).add(table.input().width()).add(table.input().channels());
        root.put("classes", table.classes());
        LatencyJson.put(root, table.single());
        if (!table.others().isEmpty()) {
            ObjectNode kinds = root.putObject(KINDS);
            table.others()
                    .forEach((kind, other) -> LatencyJson.put(kinds.putObject(kind.text()), other));
        }
        return root;
    }
}

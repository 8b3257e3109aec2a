package nazca.nas.run;

import nazca.tensor.files.AtomicFile;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened in a run, one JSON object a line, each with the {@code tick} at which it happened.
 * A line is handed to the system as it is appended. A run that resumes at a checkpoint cuts off
 * what happened after it, so that the log is that of a run never stopped.
 */
public final class MetricsLog implements AutoCloseable {
    private static final String TICK = "tick";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT =
            new TypeReference<>() {};

    private final OutputStream out;
    private long last;

    private MetricsLog(OutputStream out, long last) {
        this.out = out;
        this.last = last;
    }

    /**
     * Opens the log of a run that has come to {@code tick}: later lines are cut off, whole or half
     * written. -1 empties it.
     */
    public static MetricsLog continueAfter(Path file, long tick) throws IOException {
        StringBuilder kept = new StringBuilder();
        for (String line : lines(file)) {
            Map<String, @Nullable Object> object = parse(line);
            if (object != null && tickOf(object) <= tick) {
                kept.append(line).append('\n');
            }
        }
        AtomicFile.write(file, kept.toString().getBytes(StandardCharsets.UTF_8));
        return new MetricsLog(
                Files.newOutputStream(file, StandardOpenOption.APPEND), Math.max(tick, 0));
    }

    /** The objects of a log, without a last line that is half written. */
    public static List<Map<String, @Nullable Object>> read(Path file) throws IOException {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (String line : lines(file)) {
            Map<String, @Nullable Object> object = parse(line);
            if (object != null) {
                objects.add(object);
            }
        }
        return objects;
    }

    /**
     * Appends a line.
     *
     * @param tick steps of all kinds that the run has done, not falling from line to line
     * @param values what is reported, without a key {@code tick}
     */
    public void append(long tick, Map<String, ? extends @Nullable Object> values)
            throws IOException {
        if (tick < last) {
            throw new IllegalArgumentException(
                    "metrics: the tick must not fall, got %d after %d".formatted(tick, last));
        }
        last = tick;
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(TICK, tick);
        object.putAll(values);
        out.write((JsonText.line(object) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
                : List.of();
    }

    /** The object on a line, or null if it was cut short. */
    private static @Nullable Map<String, @Nullable Object> parse(String line) {
        try {
            Map<String, @Nullable Object> object = MAPPER.readValue(line, OBJECT);
            return object.get(TICK) instanceof Number ? object : null;
        } catch (JacksonException cutShort) {
            return null;
        }
    }

    private static long tickOf(Map<String, @Nullable Object> object) {
        return object.get(TICK) instanceof Number tick ? tick.longValue() : Long.MAX_VALUE;
    }
}

package nazca.tensor.files;

import nazca.tensor.DType;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Reads the header of a safetensors file, and trusts none of it. */
final class HeaderReader {
    /**
     * The longest header that is read; the format's reference implementation has the same limit.
     */
    static final int MAX_BYTES = 100_000_000;

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Path file;
    private final JsonParser json;
    private final SortedMap<String, String> metadata = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();

    private HeaderReader(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /** A tensor and where its data lie: bytes [begin, end) behind the header. */
    record Place(String name, DType type, long[] shape, long begin, long end) {}

    /** A header that fits its file: the places follow one another from 0 to the last byte. */
    record Header(SortedMap<String, String> metadata, List<Place> places) {}

    /**
     * Reads a header.
     *
     * @param dataBytes the bytes that follow it in the file
     * @throws MalformedFileException if it breaks the format
     */
    static Header read(Path file, byte[] header, long dataBytes) throws MalformedFileException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), header)) {
            HeaderReader reader = new HeaderReader(file, json);
            reader.readAll();
            reader.places.sort(
                    Comparator.comparingLong(Place::begin).thenComparingLong(Place::end));
            reader.checkPlaces(dataBytes);
            return new Header(reader.metadata, reader.places);
        } catch (JacksonException e) {
            throw new MalformedFileException(
                    file, "its header is not valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    private void readAll() throws MalformedFileException {
        expect(json.nextToken() == JsonToken.START_OBJECT, "its header is not a JSON object");
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            expect(
                    json.nextToken() == JsonToken.START_OBJECT,
                    "'%s' in its header is not an object",
                    name);
            if (name.equals(TensorEntry.METADATA)) {
                readMetadata();
            } else {
                places.add(readPlace(name));
            }
        }
        expect(json.nextToken() == null, "its header goes on behind its end");
    }

    private void readMetadata() throws MalformedFileException {
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            expect(
                    json.nextToken() == JsonToken.VALUE_STRING,
                    "metadata '%s' is not a string",
                    key);
            metadata.put(key, json.getString());
        }
    }

    private Place readPlace(String name) throws MalformedFileException {
        DType type = null;
        long[] shape = null;
        long[] offsets = null;
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            switch (key) {
                case "dtype" -> type = readType(name);
                case "shape" -> shape = readNumbers(name, key);
                case "data_offsets" -> offsets = readNumbers(name, key);
                default -> throw malformed("tensor '%s' has an unknown key '%s'", name, key);
            }
        }
        if (type == null || shape == null || offsets == null) {
            throw malformed("tensor '%s' lacks its dtype, shape or data_offsets", name);
        }
        expect(
                offsets.length == 2 && offsets[0] <= offsets[1],
                "tensor '%s' has no valid data_offsets, got %s",
                name,
                Arrays.toString(offsets));
        expect(
                offsets[1] - offsets[0] == bytes(name, type, shape),
                "tensor '%s' is %s %s, which does not take %d bytes",
                name,
                type,
                Arrays.toString(shape),
                offsets[1] - offsets[0]);
        return new Place(name, type, shape, offsets[0], offsets[1]);
    }

    private DType readType(String name) throws MalformedFileException {
        String type = json.nextToken() == JsonToken.VALUE_STRING ? json.getString() : "none";
        for (DType known : DType.values()) {
            if (known.name().equals(type)) {
                return known;
            }
        }
        throw malformed(
                "tensor '%s' has dtype %s; supported are %s",
                name, type, Arrays.toString(DType.values()));
    }

    private long[] readNumbers(String name, String key) throws MalformedFileException {
        expect(
                json.nextToken() == JsonToken.START_ARRAY,
                "tensor '%s' has a %s that is not an array",
                name,
                key);
        LongStream.Builder numbers = LongStream.builder();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(
                    json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getLongValue() >= 0,
                    "tensor '%s' has a %s that does not hold whole numbers >= 0",
                    name,
                    key);
            numbers.add(json.getLongValue());
        }
        return numbers.build().toArray();
    }

    private long bytes(String name, DType type, long[] shape) throws MalformedFileException {
        try {
            long bytes = type.bytes();
            for (long extent : shape) {
                bytes = Math.multiplyExact(bytes, extent);
            }
            return bytes;
        } catch (ArithmeticException e) {
            throw malformed("tensor '%s' has too large a shape: %s", name, Arrays.toString(shape));
        }
    }

    /** Data that overlap, leave holes or pass the end of the file are refused. */
    private void checkPlaces(long dataBytes) throws MalformedFileException {
        long end = 0;
        for (Place place : places) {
            expect(
                    place.begin() == end,
                    "the data of tensor '%s' start at byte %d, but those before it end at %d",
                    place.name(),
                    place.begin(),
                    end);
            end = place.end();
        }
        expect(
                end == dataBytes,
                "its header describes %d bytes of data, but %d follow",
                end,
                dataBytes);
    }

    private void expect(boolean holds, String problem, @Nullable Object... values)
            throws MalformedFileException {
        if (!holds) {
            throw malformed(problem, values);
        }
    }

    private MalformedFileException malformed(String problem, @Nullable Object... values) {
        return new MalformedFileException(file, problem.formatted(values));
    }
}

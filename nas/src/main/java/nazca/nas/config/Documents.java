package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads YAML and JSON texts into values that know their line. */
final class Documents {
    private static final long LARGEST_BYTES = 16L << 20;
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new JsonMapper();

    private Documents() {}

    /** The document in a YAML text; an empty one is an empty object. */
    static Located yaml(String text, String source) {
        return text.isBlank() ? Located.empty(source) : parse(YAML, text, source, "YAML");
    }

    /** The document in a JSON text. */
    static Located json(String text, String source) {
        return parse(JSON, text, source, "JSON");
    }

    /**
     * The text of a small file.
     *
     * @param what the file, as error sentences name it
     * @throws UserMistake if it does not exist, is too large to be what it should be, or cannot be
     *     read
     */
    static String read(Path file, String what) {
        try {
            if (Files.isDirectory(file)) {
                throw new UserMistake("%s %s is a directory".formatted(what, file));
            }
            if (Files.size(file) > LARGEST_BYTES) {
                throw new UserMistake(
                        "%s %s is too large to be one: %d bytes"
                                .formatted(what, file, Files.size(file)));
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new UserMistake("%s %s does not exist".formatted(what, file), e);
        } catch (IOException e) {
            throw new UserMistake("%s %s cannot be read: %s".formatted(what, file, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static Located parse(ObjectMapper mapper, String text, String source, String format) {
        try (JsonParser parser = mapper.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return new Located(null, source);
            }
            Located root = value(parser, first, source);
            if (parser.nextToken() != null) {
                throw new UserMistake(
                        "%s: only one %s document is expected"
                                .formatted(place(parser, source), format));
            }
            return root;
        } catch (JacksonException e) {
            throw new UserMistake(
                    "%s is not valid %s: %s"
                            .formatted(place(e.getLocation(), source), format, firstLine(e)),
                    e);
        }
    }

    private static Located value(JsonParser parser, JsonToken token, String source) {
        String where = place(parser, source);
        return switch (token) {
            case START_OBJECT -> new Located(object(parser, source), where);
            case START_ARRAY -> new Located(list(parser, source), where);
            case VALUE_NULL -> new Located(null, where);
            case VALUE_TRUE -> new Located(true, where);
            case VALUE_FALSE -> new Located(false, where);
            case VALUE_NUMBER_INT -> new Located(whole(parser.getString()), where);
            case VALUE_NUMBER_FLOAT -> new Located(number(parser.getString()), where);
            default -> new Located(parser.getString(), where);
        };
    }

    private static Map<String, Located> object(JsonParser parser, String source) {
        Map<String, Located> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            String where = place(parser, source);
            Located value = value(parser, parser.nextToken(), source);
            if (entries.put(key, new Located(value.value(), where)) != null) {
                throw new UserMistake("%s: the key %s is there twice".formatted(where, key));
            }
        }
        return entries;
    }

    private static List<Located> list(JsonParser parser, String source) {
        List<Located> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            elements.add(value(parser, token, source));
        }
        return elements;
    }

    private static Object whole(String text) {
        BigInteger value = new BigInteger(text);
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }

    /** A finite number, or the text where it is none: YAML calls .inf and .nan numbers. */
    private static Object number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static String place(JsonParser parser, String source) {
        return place(parser.currentTokenLocation(), source);
    }

    private static String place(@Nullable TokenStreamLocation location, String source) {
        return location == null || location.getLineNr() < 1
                ? source
                : "%s, line %d".formatted(source, location.getLineNr());
    }

    private static String firstLine(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("unreadable");
    }
}

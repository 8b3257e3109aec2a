package nazca.latency;

import nazca.tensor.Shape;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML in which the authors of ProxylessNAS publish latencies ({@code mobile_trim.yaml}): a map
 * from latency key to {@code {count, mean, var}}, the mean in milliseconds for one image on one
 * thread. The mean stands for the median and its quantiles, {@code count} for the runs, and nothing
 * else is read; what {@code var} holds is not documented. Such a table names no device and has no
 * fixed part.
 */
final class AuthorsTable {
    private static final Pattern STEM =
            Pattern.compile("Conv-input:(\\d{1,5})x(\\d{1,5})x(\\d{1,5})-.*");
    private static final Pattern LOGITS = Pattern.compile("Logits-.*-output:(\\d{1,9})");

    private static final YAMLMapper MAPPER =
            YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private AuthorsTable() {}

    /**
     * The table in a text that errors call {@code where}. Images and classes are those of the first
     * stem and the first classifier among its keys.
     */
    static LatencyTable parse(byte[] text, String where) {
        SortedMap<String, Latency> entries = entries(root(text, where), where);
        MatchResult stem = first(STEM, entries, "Conv-input:HxWxC-", where);
        MatchResult logits = first(LOGITS, entries, "Logits-input:HxWxC-output:", where);
        return LatencyTableFile.checked(
                where,
                () ->
                        new LatencyTable(
                                DeviceFingerprint.unnamed(),
                                1,
                                1,
                                new Shape(number(stem, 1), number(stem, 2), number(stem, 3)),
                                number(logits, 1),
                                entries,
                                0,
                                new Additivity(0, 0, 0)));
    }

    private static JsonNode root(byte[] text, String where) {
        try {
            JsonNode root = MAPPER.readTree(new String(text, StandardCharsets.UTF_8));
            if (!root.isObject()) {
                throw new LatencyTableException(
                        where + " must be a map from latency keys to their means");
            }
            return root;
        } catch (JacksonException e) {
            throw LatencyTableFile.unreadable(where, "YAML", e);
        }
    }

    private static SortedMap<String, Latency> entries(JsonNode root, String where) {
        SortedMap<String, Latency> entries = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            String place = where + ", " + entry.getKey();
            double mean = mean(entry.getValue(), place);
            int runs = runs(entry.getValue(), place);
            entries.put(
                    entry.getKey(),
                    LatencyTableFile.checked(place, () -> new Latency(mean, mean, mean, runs)));
        }
        return entries;
    }

    private static double mean(JsonNode entry, String place) {
        JsonNode mean = entry.path("mean");
        if (!mean.isNumber()) {
            throw new LatencyTableException(place + " needs its milliseconds as mean");
        }
        return mean.doubleValue();
    }

    /** A count tells how far a mean can be trusted, but the mean is there without it. */
    private static int runs(JsonNode entry, String place) {
        JsonNode count = entry.path("count");
        if (count.isMissingNode()) {
            return 1;
        }
        if (!count.isIntegralNumber() || !count.canConvertToInt()) {
            throw new LatencyTableException(place + " needs a whole number as count");
        }
        return count.intValue();
    }

    private static MatchResult first(
            Pattern pattern, SortedMap<String, Latency> entries, String start, String where) {
        return entries.keySet().stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .findFirst()
                .orElseThrow(
                        () ->
                                new LatencyTableException(
                                        where + " has no key that begins with " + start));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}

package nazca.nas.search;

import nazca.nas.train.Snapshot;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a finished search hands on to the training of its network, and what its result reports; null
 * where the algorithm has no such thing.
 *
 * @param choice candidate per edge
 * @param peakActivationBytes high-water mark of step memory
 * @param expectedMillis expected latency at the final architecture parameters
 * @param entropy mean per edge at the end, in nats
 * @param entropyStart the same at the start
 * @param weightsSha256 of all supernet parameters and running statistics
 * @param alphaSha256 of all architecture parameters
 */
record SearchOutcome(
        int[] choice,
        long peakActivationBytes,
        @Nullable Double expectedMillis,
        @Nullable Double entropy,
        @Nullable Double entropyStart,
        @Nullable String weightsSha256,
        @Nullable String alphaSha256) {
    /** Of an algorithm without supernet and architecture parameters. */
    static SearchOutcome ofPaths(int[] choice, long peakActivationBytes) {
        return new SearchOutcome(choice, peakActivationBytes, null, null, null, null, null);
    }

    void save(Map<String, String> facts) {
        facts.put(
                "choice",
                Arrays.stream(choice).mapToObj(String::valueOf).collect(Collectors.joining(",")));
        facts.put("peak_activation_bytes", Long.toString(peakActivationBytes));
        put(facts, "expected_latency_ms", expectedMillis);
        put(facts, "entropy", entropy);
        put(facts, "entropy_start", entropyStart);
        put(facts, "weights_sha256", weightsSha256);
        put(facts, "alpha_sha256", alphaSha256);
    }

    private static void put(Map<String, String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    static SearchOutcome restore(Snapshot snapshot) {
        Map<String, String> facts = snapshot.facts();
        return new SearchOutcome(
                Arrays.stream(snapshot.fact("choice").split(",", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray(),
                Long.parseLong(snapshot.fact("peak_activation_bytes")),
                number(facts.get("expected_latency_ms")),
                number(facts.get("entropy")),
                number(facts.get("entropy_start")),
                facts.get("weights_sha256"),
                facts.get("alpha_sha256"));
    }

    private static @Nullable Double number(@Nullable String text) {
        return text == null ? null : Double.valueOf(text);
    }
}

package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the space is searched.
 *
 * @param name one of {@link #NAMES}
 * @param gateMode how an architecture step treats the candidates, one of {@link #GATE_MODES}
 * @param zeroPolicy what happens at an edge whose sample is Zero, one of {@link #ZERO_POLICIES}
 * @param warmupEpochs epochs of weight steps alone
 * @param epochs epochs of weight and architecture steps
 * @param archEvery weight steps per architecture step
 * @param archLr learning rate of the architecture parameters; null derives it from the number of
 *     architecture steps
 */
public record AlgorithmSettings(
        String name,
        String gateMode,
        String zeroPolicy,
        int warmupEpochs,
        int epochs,
        int archEvery,
        @Nullable Double archLr) {
    /** Gradient-based ProxylessNAS, and paths drawn at random. */
    public static final List<String> NAMES = List.of("proxyless-g", "random");

    /** Recompute the inactive candidates, the two-path method, and the plain form. */
    public static final List<String> GATE_MODES = List.of("full-v2", "two", "full");

    /** Gate gradients of all candidates, latency's gradient alone, or no step for that edge. */
    public static final List<String> ZERO_POLICIES =
            List.of("complete", "latency-only", "official");

    /** Checks names and ranges. */
    public AlgorithmSettings {
        Range.oneOf("algorithm.name", name, NAMES);
        Range.oneOf("algorithm.gate_mode", gateMode, GATE_MODES);
        Range.oneOf("algorithm.zero_policy", zeroPolicy, ZERO_POLICIES);
        Range.atLeast("algorithm.warmup_epochs", warmupEpochs, 0);
        Range.atLeast("algorithm.epochs", epochs, 1);
        Range.atLeast("algorithm.arch_every", archEvery, 1);
        if (archLr != null) {
            Range.positive("algorithm.arch_lr", archLr);
        }
    }

    static AlgorithmSettings read(Fields fields, AlgorithmSettings otherwise) {
        return new AlgorithmSettings(
                fields.text("name", otherwise.name),
                fields.text("gate_mode", otherwise.gateMode),
                fields.text("zero_policy", otherwise.zeroPolicy),
                fields.integer("warmup_epochs", otherwise.warmupEpochs),
                fields.integer("epochs", otherwise.epochs),
                fields.integer("arch_every", otherwise.archEvery),
                fields.numberOrNull("arch_lr", otherwise.archLr));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", name);
        map.put("gate_mode", gateMode);
        map.put("zero_policy", zeroPolicy);
        map.put("warmup_epochs", warmupEpochs);
        map.put("epochs", epochs);
        map.put("arch_every", archEvery);
        map.put("arch_lr", archLr);
        return map;
    }
}

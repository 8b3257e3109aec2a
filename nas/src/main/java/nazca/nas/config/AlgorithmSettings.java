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
 * @param searchLr learning rate of the weights at the start of the search, which then has a cosine
 *     of its own; null for one cosine over warm-up and search
 * @param skipEpochs epochs of the search, at its start, without architecture steps
 * @param archEvery weight steps per architecture step
 * @param archLr learning rate of the architecture parameters; null derives it from the number of
 *     architecture steps
 * @param derive how the network is derived, one of {@link #DERIVATIONS}
 * @param reinforce how {@code proxyless-r} rewards networks
 * @param tableBenchmark a file of known results that is asked instead of training; null to train
 * @param evolution how networks that are only asked for their scores follow one another
 * @param oneShot how a supernet is trained whose paths are asked for their scores
 * @param relaxation how {@code darts} and {@code gdas} relax the choice
 */
public record AlgorithmSettings(
        String name,
        String gateMode,
        String zeroPolicy,
        int warmupEpochs,
        int epochs,
        @Nullable Double searchLr,
        int skipEpochs,
        int archEvery,
        @Nullable Double archLr,
        String derive,
        ReinforceSettings reinforce,
        @Nullable String tableBenchmark,
        EvolutionSettings evolution,
        OneShotSettings oneShot,
        RelaxationSettings relaxation) {
    /** ProxylessNAS by gradients. */
    public static final String PROXYLESS_G = "proxyless-g";

    /** ProxylessNAS by REINFORCE. */
    public static final String PROXYLESS_R = "proxyless-r";

    /** All candidates at once, weighed by a softmax. */
    public static final String DARTS = "darts";

    /** One candidate at a time, by a Gumbel-softmax with a straight-through gradient. */
    public static final String GDAS = "gdas";

    /** Paths drawn at random, each trained alone. */
    public static final String RANDOM = "random";

    /** The same with MnasNet's reward. */
    public static final String MNAS_REWARD = "mnas-reward";

    /** A supernet trained on uniform paths, then evolution among them: Single Path One-Shot. */
    public static final String SPOS = "spos";

    /** The same supernet, then paths drawn at random. */
    public static final String RANDOM_WS = "random-ws";

    /** Children of the best networks of all generations. */
    public static final String EVOLUTION = "evolution";

    /** Children of the best of the youngest networks: regularised evolution. */
    public static final String AGING = "aging";

    /** Evolution of a front of accuracy against costs: NSGA-II. */
    public static final String NSGA2 = "nsga2";

    /** All algorithms. */
    public static final List<String> NAMES =
            List.of(
                    PROXYLESS_G,
                    PROXYLESS_R,
                    MNAS_REWARD,
                    DARTS,
                    GDAS,
                    SPOS,
                    RANDOM_WS,
                    RANDOM,
                    EVOLUTION,
                    AGING,
                    NSGA2);

    /** Those that only ask what networks score, so that a table of results can answer. */
    public static final List<String> ASKING = List.of(RANDOM, EVOLUTION, AGING, NSGA2);

    /** The most probable network within every target. */
    public static final String BUDGET = "budget";

    /** The most probable candidate of every edge, whatever it costs. */
    public static final String ARGMAX = "argmax";

    /** A network drawn by the probabilities, within every target. */
    public static final String SAMPLE = "sample";

    /** All derivations. */
    public static final List<String> DERIVATIONS = List.of(BUDGET, ARGMAX, SAMPLE);

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
        if (searchLr != null) {
            Range.positive("algorithm.search_lr", searchLr);
        }
        Range.atLeast("algorithm.skip_epochs", skipEpochs, 0);
        if (skipEpochs >= epochs) {
            throw new OutOfRange("algorithm.skip_epochs", "less than the epochs", skipEpochs);
        }
        Range.atLeast("algorithm.arch_every", archEvery, 1);
        if (archLr != null) {
            Range.positive("algorithm.arch_lr", archLr);
        }
        Range.oneOf("algorithm.derive", derive, DERIVATIONS);
        if (tableBenchmark != null && !ASKING.contains(name)) {
            throw new OutOfRange(
                    "algorithm.table_benchmark",
                    "algorithm.name %s trains networks: over a table choose one of %s"
                            .formatted(name, String.join(", ", ASKING)));
        }
        if (tableBenchmark == null && ASKING.contains(name) && !name.equals(RANDOM)) {
            throw new OutOfRange(
                    "algorithm.name",
                    ("algorithm.name %s only asks what networks score: name a table of results"
                                    + " with --table-benchmark")
                            .formatted(name));
        }
    }

    /** With the usual derivation and rewards. */
    public AlgorithmSettings(
            String name,
            String gateMode,
            String zeroPolicy,
            int warmupEpochs,
            int epochs,
            int archEvery,
            @Nullable Double archLr) {
        this(
                name,
                gateMode,
                zeroPolicy,
                warmupEpochs,
                epochs,
                null,
                0,
                archEvery,
                archLr,
                BUDGET,
                ReinforceSettings.defaults(),
                null,
                EvolutionSettings.defaults(),
                OneShotSettings.defaults(),
                RelaxationSettings.defaults());
    }

    /** The same with other settings of its supernet. */
    public AlgorithmSettings withOneShot(OneShotSettings other) {
        return new AlgorithmSettings(
                name,
                gateMode,
                zeroPolicy,
                warmupEpochs,
                epochs,
                searchLr,
                skipEpochs,
                archEvery,
                archLr,
                derive,
                reinforce,
                tableBenchmark,
                evolution,
                other,
                relaxation);
    }

    /** Whether sampled networks are rewarded, rather than gates given gradients. */
    public boolean reinforces() {
        return name.equals(PROXYLESS_R) || name.equals(MNAS_REWARD);
    }

    /** Whether a supernet is trained first, and then asked what its paths score. */
    public boolean asksSupernet() {
        return asksSupernet(name);
    }

    private static boolean asksSupernet(String name) {
        return name.equals(SPOS) || name.equals(RANDOM_WS);
    }

    /** Whether all candidates or a relaxed sample of them are weighed, as in DARTS. */
    public boolean isRelaxed() {
        return name.equals(DARTS) || name.equals(GDAS);
    }

    /** Whether networks are trained alone, so that the best one is trained when it is found. */
    public boolean trainsPathsAlone() {
        return name.equals(RANDOM);
    }

    static AlgorithmSettings read(Fields fields, AlgorithmSettings otherwise) {
        String name = fields.text("name", otherwise.name);
        return new AlgorithmSettings(
                name,
                fields.text("gate_mode", otherwise.gateMode),
                fields.text("zero_policy", otherwise.zeroPolicy),
                fields.integer("warmup_epochs", otherwise.warmupEpochs),
                fields.integer("epochs", otherwise.epochs),
                fields.numberOrNull("search_lr", otherwise.searchLr),
                fields.integer("skip_epochs", otherwise.skipEpochs),
                fields.integer("arch_every", otherwise.archEvery),
                fields.numberOrNull("arch_lr", otherwise.archLr),
                fields.text("derive", otherwise.derive),
                ReinforceSettings.read(
                        fields.section("reinforce"),
                        name.equals(MNAS_REWARD)
                                ? ReinforceSettings.mnasNet()
                                : otherwise.reinforce),
                fields.textOrNull("table_benchmark", otherwise.tableBenchmark),
                EvolutionSettings.read(
                        fields.section("evolution"),
                        asksSupernet(name) ? EvolutionSettings.amongPaths() : otherwise.evolution),
                OneShotSettings.read(fields.section("one_shot"), otherwise.oneShot),
                RelaxationSettings.read(fields.section("relaxation"), otherwise.relaxation));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", name);
        map.put("gate_mode", gateMode);
        map.put("zero_policy", zeroPolicy);
        map.put("warmup_epochs", warmupEpochs);
        map.put("epochs", epochs);
        map.put("search_lr", searchLr);
        map.put("skip_epochs", skipEpochs);
        map.put("arch_every", archEvery);
        map.put("arch_lr", archLr);
        map.put("derive", derive);
        map.put("reinforce", reinforce.written());
        map.put("table_benchmark", tableBenchmark);
        map.put("evolution", evolution.written());
        map.put("one_shot", oneShot.written());
        map.put("relaxation", relaxation.written());
        return map;
    }
}

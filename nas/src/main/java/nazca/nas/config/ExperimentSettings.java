package nazca.nas.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The section {@code experiment} of a comparison's file; the other sections are those of a search.
 *
 * @param algorithms that are compared, random search always among them
 * @param overrides settings of single algorithms, each as {@code section.key=value}
 * @param seeds of every algorithm and target
 * @param targets latencies in milliseconds that every search aims at; empty for the one that a
 *     search over the table aims at by itself
 * @param trainEpochs of the training from scratch that every derived network gets; 0 for none
 */
public record ExperimentSettings(
        List<String> algorithms,
        Map<String, List<String>> overrides,
        List<Integer> seeds,
        List<Double> targets,
        int trainEpochs) {
    /** The section's key. */
    static final String SECTION = "experiment";

    /** Checks names and ranges, and adds random search where it is missing. */
    public ExperimentSettings {
        List<String> all = new ArrayList<>(algorithms);
        all.forEach(name -> Range.oneOf(key("algorithms"), name, training()));
        if (!all.contains(AlgorithmSettings.RANDOM)) {
            all.add(AlgorithmSettings.RANDOM);
        }
        algorithms = List.copyOf(all);
        overrides = Map.copyOf(overrides);
        seeds = List.copyOf(seeds);
        targets = List.copyOf(targets);
        targets.forEach(target -> Range.positive(key("target_latencies_ms"), target));
        if (algorithms.stream().distinct().count() < algorithms.size()) {
            throw new OutOfRange(key("algorithms"), "different algorithms", algorithms);
        }
        if (seeds.isEmpty() || seeds.stream().distinct().count() < seeds.size()) {
            throw new OutOfRange(key("seeds"), "one or more different seeds", seeds);
        }
        if (targets.stream().distinct().count() < targets.size()) {
            throw new OutOfRange(key("target_latencies_ms"), "different latencies", targets);
        }
        Range.atLeast(key("train_epochs"), trainEpochs, 0);
    }

    static ExperimentSettings read(Fields fields) {
        Fields given = fields.section("settings");
        List<String> algorithms = fields.texts("algorithms");
        Map<String, List<String>> overrides = new LinkedHashMap<>();
        for (String name : algorithms) {
            overrides.put(name, given.has(name) ? given.texts(name) : List.of());
        }
        given.done();
        ExperimentSettings settings =
                new ExperimentSettings(
                        algorithms,
                        overrides,
                        fields.has("seeds") ? fields.integers("seeds") : List.of(0, 1),
                        fields.has("target_latencies_ms")
                                ? fields.doubles("target_latencies_ms")
                                : List.of(),
                        fields.integer("train_epochs", 0));
        fields.done();
        return settings;
    }

    /** Algorithms that train networks: the others ask a table. */
    private static List<String> training() {
        return AlgorithmSettings.NAMES.stream()
                .filter(
                        name ->
                                name.equals(AlgorithmSettings.RANDOM)
                                        || !AlgorithmSettings.ASKING.contains(name))
                .toList();
    }

    private static String key(String name) {
        return SECTION + "." + name;
    }
}

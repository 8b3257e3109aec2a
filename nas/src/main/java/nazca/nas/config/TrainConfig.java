package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every setting of the training of one network, as its config.yaml holds it. The config.yaml of a
 * search is read as well: what concerns the search alone is left out.
 *
 * @param network what is trained
 * @param data the images; all training images train weights
 * @param epochs passes over them
 * @param train the weight steps
 * @param drop what they drop at times
 * @param run how it is executed
 * @param facts what the run found out
 */
public record TrainConfig(
        NetworkSettings network,
        DataSettings data,
        int epochs,
        TrainSettings train,
        DropSettings drop,
        ExecutionSettings run,
        ResolvedFacts facts) {
    private static final String[] OF_SEARCHES = {
        "space", "algorithm", "objective", "finetune", "latency"
    };

    /** Checks the epochs. */
    public TrainConfig {
        Range.atLeast("train.epochs", epochs, 0);
    }

    /** The same with other images. */
    public TrainConfig withData(DataSettings other) {
        return new TrainConfig(network, other, epochs, train, drop, run, facts);
    }

    /** The same, executed otherwise. */
    public TrainConfig withRun(ExecutionSettings other) {
        return new TrainConfig(network, data, epochs, train, drop, other, facts);
    }

    /** The same with what the run found out. */
    public TrainConfig withFacts(ResolvedFacts other) {
        return new TrainConfig(network, data, epochs, train, drop, run, other);
    }

    /** The text of config.yaml, which reads back to an equal value. */
    public String yaml() {
        return ConfigText.yaml(written());
    }

    /** SHA-256 of all settings that decide about results, as {@link RunConfig#hash}. */
    public String hash() {
        Map<String, @Nullable Object> deciding = written();
        deciding.put("run", run.seed());
        deciding.remove("facts");
        return ConfigText.sha256(deciding);
    }

    static TrainConfig read(Fields fields, TrainConfig otherwise) {
        RunConfig.requireVersion(fields);
        fields.leave(OF_SEARCHES);
        Fields train = fields.section("train");
        int epochs = train.integer("epochs", otherwise.epochs);
        TrainSettings steps = TrainSettings.read(train, otherwise.train);
        DropSettings drop = DropSettings.read("train", train, otherwise.drop);
        train.done();
        TrainConfig config =
                new TrainConfig(
                        RunConfig.read(fields, "network", NetworkSettings::read, otherwise.network),
                        RunConfig.read(fields, "data", DataSettings::read, otherwise.data),
                        epochs,
                        steps,
                        drop,
                        RunConfig.read(fields, "run", ExecutionSettings::read, otherwise.run),
                        RunConfig.read(
                                fields,
                                "facts",
                                (section, _) -> ResolvedFacts.read(section),
                                otherwise.facts));
        fields.done();
        return config;
    }

    private Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> images = data.written();
        images.remove("architecture_split");
        Map<String, @Nullable Object> steps = new LinkedHashMap<>();
        steps.put("epochs", epochs);
        steps.putAll(train.written());
        steps.putAll(drop.written());
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("version", RunConfig.VERSION);
        map.put("network", network.written());
        map.put("data", images);
        map.put("train", steps);
        map.put("run", run.written());
        map.put("facts", facts.written());
        return map;
    }
}

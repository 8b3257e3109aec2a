package nazca.nas.config;

import nazca.nn.Initialization;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every setting of a search, as config.yaml holds it.
 *
 * @param data the images
 * @param space what is searched
 * @param algorithm how
 * @param objective what is weighed
 * @param train the weight steps
 * @param finetune the training of the derived network
 * @param latency what the target is measured on
 * @param run how it is executed
 * @param facts what the run found out
 */
public record RunConfig(
        DataSettings data,
        SpaceSettings space,
        AlgorithmSettings algorithm,
        ObjectiveSettings objective,
        TrainSettings train,
        FinetuneSettings finetune,
        LatencySettings latency,
        ExecutionSettings run,
        ResolvedFacts facts) {
    /** Version of config.yaml. */
    public static final int VERSION = 1;

    private static final String CPU = "cpu";

    /** As in the search of arXiv:1806.09055. */
    private static final double DARTS_CLIP_NORM = 5;

    /**
     * The default search: about two minutes on two cores.
     *
     * @param threads that compute unless told otherwise
     */
    public static RunConfig defaults(int threads) {
        return new RunConfig(
                new DataSettings("fashion-mnist-mini", null, 1000, null, null, "none", false),
                new SpaceSettings("mbconv-small", Map.of()),
                new AlgorithmSettings("proxyless-g", "full-v2", "complete", 2, 4, 2, null),
                new ObjectiveSettings("add-linear", null, 0.5, 0.2, 0.3),
                new TrainSettings(
                        64, 0.05, 0.9, true, 4e-5, true, 0.1, Initialization.HE_FAN_OUT_UNDIVIDED),
                new FinetuneSettings(3, 0.05),
                new LatencySettings(null, true, CPU, threads, 1, "single"),
                new ExecutionSettings(0, threads, CPU, 10),
                ResolvedFacts.none());
    }

    /** The same with another objective. */
    public RunConfig withObjective(ObjectiveSettings other) {
        return new RunConfig(data, space, algorithm, other, train, finetune, latency, run, facts);
    }

    /** The same, searched otherwise. */
    public RunConfig withAlgorithm(AlgorithmSettings other) {
        return new RunConfig(data, space, other, objective, train, finetune, latency, run, facts);
    }

    /** The same with other latency settings. */
    public RunConfig withLatency(LatencySettings other) {
        return new RunConfig(data, space, algorithm, objective, train, finetune, other, run, facts);
    }

    /** The same, executed otherwise. */
    public RunConfig withRun(ExecutionSettings other) {
        return new RunConfig(
                data, space, algorithm, objective, train, finetune, latency, other, facts);
    }

    /** The same with what the run found out. */
    public RunConfig withFacts(ResolvedFacts other) {
        return new RunConfig(
                data, space, algorithm, objective, train, finetune, latency, run, other);
    }

    /** The text of config.yaml, which reads back to an equal value. */
    public String yaml() {
        return ConfigText.yaml(written());
    }

    /**
     * SHA-256 in hexadecimal of all settings that decide about results. Threads, device and the
     * time between checkpoints do not, nor do the facts.
     */
    public String hash() {
        Map<String, @Nullable Object> deciding = written();
        deciding.put("run", run.seed());
        deciding.remove("facts");
        return ConfigText.sha256(deciding);
    }

    static RunConfig read(Fields fields, RunConfig otherwise) {
        requireVersion(fields);
        Fields run = fields.section("run");
        ExecutionSettings execution = ExecutionSettings.read(run, otherwise.run);
        AlgorithmSettings algorithm =
                read(fields, "algorithm", AlgorithmSettings::read, otherwise.algorithm);
        RunConfig config =
                new RunConfig(
                        read(fields, "data", DataSettings::read, otherwise.data),
                        read(fields, "space", SpaceSettings::read, otherwise.space),
                        algorithm,
                        read(fields, "objective", ObjectiveSettings::read, otherwise.objective),
                        read(
                                fields,
                                "train",
                                TrainSettings::read,
                                usualTraining(algorithm, otherwise.train)),
                        read(fields, "finetune", FinetuneSettings::read, otherwise.finetune),
                        read(
                                fields,
                                "latency",
                                (section, other) -> LatencySettings.read(section, other, execution),
                                otherwise.latency),
                        execution,
                        read(
                                fields,
                                "facts",
                                (section, _) -> ResolvedFacts.read(section),
                                otherwise.facts));
        run.done();
        fields.done();
        return config;
    }

    /** Weight steps as the algorithm's authors clip them, where nothing else is said. */
    private static TrainSettings usualTraining(AlgorithmSettings algorithm, TrainSettings usual) {
        return algorithm.name().equals(AlgorithmSettings.DARTS)
                ? usual.withClipNorm(DARTS_CLIP_NORM)
                : usual;
    }

    static void requireVersion(Fields fields) {
        int version = fields.integer("version", VERSION);
        if (version != VERSION) {
            throw new OutOfRange(
                    "version",
                    "version %d cannot be read, this program reads version %d"
                            .formatted(version, VERSION));
        }
    }

    interface Reader<T> {
        T read(Fields section, T otherwise);
    }

    static <T> T read(Fields fields, String name, Reader<T> reader, T otherwise) {
        Fields section = fields.section(name);
        T settings = reader.read(section, otherwise);
        section.done();
        return settings;
    }

    private Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("version", VERSION);
        map.put("data", data.written());
        map.put("space", space.written());
        map.put("algorithm", algorithm.written());
        map.put("objective", objective.written());
        map.put("train", train.written());
        map.put("finetune", finetune.written());
        map.put("latency", latency.written());
        map.put("run", run.written());
        map.put("facts", facts.written());
        return map;
    }
}

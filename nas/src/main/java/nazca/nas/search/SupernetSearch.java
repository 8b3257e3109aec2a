package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Moment;
import nazca.autograd.Step;
import nazca.data.BatchLoader;
import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.ReinforceSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.config.TrainSettings;
import nazca.nas.derive.InheritedWeights;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.JointObjective;
import nazca.nas.reinforce.Baseline;
import nazca.nas.reinforce.Reward;
import nazca.nas.space.SearchSpace;
import nazca.nas.supernet.MixedEdge;
import nazca.nas.supernet.Supernet;
import nazca.nas.train.NetworkTraining;
import nazca.nas.train.Optimizers;
import nazca.nas.train.RunningMeans;
import nazca.nas.train.Snapshot;
import nazca.nas.train.WeightEvents;
import nazca.nas.train.WeightHash;
import nazca.nn.BatchScore;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.Trainer;
import nazca.optim.CosineSchedule;
import nazca.optim.HostAdam;
import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;

/**
 * Warm-up and search of ProxylessNAS (arXiv:1812.00332, section 3.3): weight steps on sampled
 * paths, and from the first search epoch on an update of the architecture parameters after every
 * {@code arch_every}-th of them, by gradients or by REINFORCE. One step of this phase is one weight
 * step and the update that is due after it.
 */
final class SupernetSearch implements SearchAlgorithm {
    private static final String WARM_UP = "warmup";
    private static final String SEARCH = "search";

    private final RunConfig config;
    private final SearchSpace space;
    private final Engine engine;
    private final BatchLoader weightBatches;
    private final BatchLoader architectureBatches;
    private final JointObjective objective;
    private final AdditiveCost latency;
    private final ModelState state;
    private final Supernet supernet;
    private final Step step;
    private final Trainer trainer;
    private final ArchitectureParameters parameters;
    private final ArchitectureUpdate update;
    private final LongToDoubleFunction schedule;
    private final RandomStream pathNumbers;
    private final RunningMeans means = new RunningMeans();
    private final double startEntropy;
    private long peakBefore;
    private long done;

    SupernetSearch(
            RunConfig config,
            SearchSpace space,
            Engine engine,
            SearchData data,
            AdditiveCost latency) {
        this.config = config;
        this.space = space;
        this.engine = engine;
        this.weightBatches = data.weightBatches();
        this.architectureBatches = data.architectureBatches();
        this.latency = latency;
        this.objective = SearchTerms.of(config.objective(), space, latency, architectureSteps());
        long seed = config.run().seed();
        this.state = new ModelState(engine.memory());
        this.supernet =
                new Supernet(
                        space,
                        new BlockBuilder(
                                state,
                                new Initializer(
                                        seed, engine.memory(), config.train().initialization())),
                        engine);
        int batch = Math.max(weightBatches.largestBatch(), architectureBatches.largestBatch());
        this.step = StepMemory.forSearch(engine, supernet, batch, mode());
        this.trainer =
                new Trainer(
                        supernet,
                        step,
                        new CrossEntropy(
                                engine,
                                supernet.logits(),
                                (float) config.train().labelSmoothing(),
                                batch),
                        Optimizers.sgd(engine, weightSettings()));
        this.schedule = schedule();
        this.parameters = new ArchitectureParameters(space.choices(), architectureRate(), seed);
        CrossEntropy loss = new CrossEntropy(engine, supernet.logits(), 0f, batch);
        this.update = isReinforce() ? byReinforce(loss) : byGradients(loss);
        this.pathNumbers = RandomStream.of(seed, "gates/weights");
        this.startEntropy = parameters.meanEntropy();
    }

    private ArchitectureUpdate byGradients(CrossEntropy loss) {
        ArchitectureStep architecture =
                new ArchitectureStep(
                        supernet,
                        step,
                        loss,
                        parameters,
                        objective,
                        mode(),
                        ZeroPolicy.valueOf(constant(config.algorithm().zeroPolicy())),
                        config.run().seed());
        return new GradientUpdate(architecture, objective);
    }

    private ArchitectureUpdate byReinforce(CrossEntropy loss) {
        ReinforceSettings settings = config.algorithm().reinforce();
        RewardedCost rewarded = RewardedCost.of(config, space, latency);
        Reward.Shape shape = Reward.Shape.of(settings.reward());
        Double strength = settings.strength();
        return new ReinforceUpdate(
                supernet,
                step,
                loss,
                parameters,
                rewarded.cost(),
                new Reward(
                        shape,
                        strength == null ? shape.usualStrength() : strength,
                        rewarded.target()),
                new Baseline(Baseline.Kind.of(settings.baseline()), settings.decay()),
                settings.samples(),
                config.run().seed());
    }

    /** The paper's form has a weight decay of its own. */
    private TrainSettings weightSettings() {
        Double own = config.objective().weightDecay();
        return own == null ? config.train() : config.train().withWeightDecay(own);
    }

    /**
     * lr x steps that moves an alpha far enough to decide: Adam's step is about lr, whatever the
     * gradient's size.
     */
    private static final double TRAVEL = 15;

    /** Rewards of few samples are noise for the most part, which must not decide. */
    private static final double REINFORCE_TRAVEL = 3;

    private double architectureRate() {
        Double given = config.algorithm().archLr();
        double travel = isReinforce() ? REINFORCE_TRAVEL : TRAVEL;
        return given != null ? given : travel / Math.max(1, architectureSteps());
    }

    private boolean isReinforce() {
        return config.algorithm().name().equals(AlgorithmSettings.PROXYLESS_R);
    }

    private GateMode mode() {
        return GateMode.valueOf(constant(config.algorithm().gateMode()));
    }

    private static String constant(String label) {
        return label.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    /** Architecture steps of the whole run. */
    long architectureSteps() {
        int epochs = config.algorithm().epochs() - config.algorithm().skipEpochs();
        return (long) epochs * weightBatches.batchesPerEpoch() / config.algorithm().archEvery();
    }

    private long warmUpSteps() {
        return (long) config.algorithm().warmupEpochs() * weightBatches.batchesPerEpoch();
    }

    private long skippedSteps() {
        return (long) config.algorithm().skipEpochs() * weightBatches.batchesPerEpoch();
    }

    /** One cosine over warm-up and search, or one for each. */
    private LongToDoubleFunction schedule() {
        Double own = config.algorithm().searchLr();
        long warmUp = warmUpSteps();
        if (own == null) {
            return new CosineSchedule(config.train().lr(), total(), 0)::at;
        }
        CosineSchedule search = new CosineSchedule(own, total() - warmUp, 0);
        if (warmUp == 0) {
            return search::at;
        }
        CosineSchedule first = new CosineSchedule(config.train().lr(), warmUp, 0);
        return step -> step < warmUp ? first.at(step) : search.at(step - warmUp);
    }

    @Override
    public String name() {
        return done < warmUpSteps() ? WARM_UP : SEARCH;
    }

    @Override
    public long done() {
        return done;
    }

    @Override
    public long total() {
        int epochs = config.algorithm().warmupEpochs() + config.algorithm().epochs();
        return (long) epochs * weightBatches.batchesPerEpoch();
    }

    @Override
    public List<Map<String, Object>> step() {
        List<Map<String, Object>> events = new ArrayList<>();
        String phase = name();
        int perEpoch = weightBatches.batchesPerEpoch();
        long epoch = done / perEpoch;
        int place = (int) (done % perEpoch);
        double rate = schedule.applyAsDouble(done);
        samplePath();
        step.moment(new Moment(config.run().seed(), epoch, place));
        BatchScore score = trainer.train(weightBatches.batch(epoch, place), rate);
        means.add(score);
        events.add(WeightEvents.step(phase, epoch, score, rate));
        long searchStep = done - warmUpSteps() - skippedSteps() + 1;
        int every = config.algorithm().archEvery();
        if (searchStep > 0 && searchStep % every == 0) {
            events.add(architecture(searchStep / every - 1));
        }
        done++;
        if (done % perEpoch == 0) {
            events.add(epoch(phase, epoch));
        }
        return events;
    }

    private void samplePath() {
        RandomStream numbers = pathNumbers.at(0, done);
        List<MixedEdge> edges = supernet.edges();
        for (int e = 0; e < edges.size(); e++) {
            edges.get(e)
                    .set(
                            Gate.samplePath(parameters.probabilities(e), numbers, e),
                            GateMode.FULL_V2,
                            ZeroPolicy.COMPLETE);
        }
    }

    private Map<String, Object> architecture(long number) {
        int perEpoch = architectureBatches.batchesPerEpoch();
        // Another seed, so that no mask of a weight step comes again.
        step.moment(new Moment(~config.run().seed(), 0, number));
        Map<String, Object> event =
                update.run(
                        architectureBatches.batch(number / perEpoch, (int) (number % perEpoch)),
                        number);
        event.put("entropy", parameters.meanEntropy());
        event.put("expected_latency_ms", expectedMillis());
        event.put("probabilities", parameters.probabilities());
        return event;
    }

    private Map<String, Object> epoch(String phase, long epoch) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "epoch");
        event.put("phase", phase);
        event.put("epoch", epoch + 1);
        event.put("expected_latency_ms", expectedMillis());
        event.put("entropy", parameters.meanEntropy());
        event.put("predicted_latency_ms", latency.of(parameters.mostProbable()));
        event.put("architecture", space.labels(parameters.mostProbable()));
        event.put("probabilities", parameters.probabilities());
        return event;
    }

    @Override
    public String status() {
        return "%s  E %.3f ms  entropy %.2f"
                .formatted(means, expectedMillis(), parameters.meanEntropy());
    }

    private double expectedMillis() {
        return latency.expected(parameters.probabilities());
    }

    @Override
    public double macs() {
        return SearchCost.proxyless(
                space, total(), architectureSteps(), weightBatches.largestBatch());
    }

    @Override
    public long stepMemoryBytes() {
        return step.slab().capacityBytes();
    }

    @Override
    public SearchOutcome outcome() {
        return new SearchOutcome(
                choice(),
                Math.max(peakBefore, step.slab().highWaterBytes()),
                expectedMillis(),
                parameters.meanEntropy(),
                startEntropy,
                WeightHash.of(state),
                AlphaHash.of(parameters));
    }

    private int[] choice() {
        return DerivedChoice.of(
                config.algorithm().derive(),
                parameters.probabilities(),
                objective.terms(),
                config.run().seed());
    }

    @Override
    public void bequeath(SearchOutcome outcome, NetworkTraining heir) {
        InheritedWeights.copy(space, outcome.choice(), state, heir.state());
    }

    @Override
    public void save(Snapshot snapshot) {
        snapshot.saveTensors("", state.weights(), engine.memory());
        snapshot.saveTensors("", state.velocities(), engine.memory());
        for (int e = 0; e < parameters.edges(); e++) {
            HostAdam adam = parameters.optimizer(e);
            snapshot.saveNumbers("alpha." + e, parameters.alpha(e));
            snapshot.saveNumbers("alpha." + e + ".first", adam.firstMoment());
            snapshot.saveNumbers("alpha." + e + ".second", adam.secondMoment());
            snapshot.saveNumbers("alpha." + e + ".steps", (double) adam.steps());
        }
        snapshot.saveNumbers("search.done", (double) done);
        snapshot.saveNumbers(
                "search.peak_bytes", (double) Math.max(peakBefore, step.slab().highWaterBytes()));
        update.save(snapshot);
    }

    @Override
    public void restore(Snapshot snapshot) {
        snapshot.restoreTensors("", state.weights(), engine.memory());
        snapshot.restoreTensors("", state.velocities(), engine.memory());
        for (int e = 0; e < parameters.edges(); e++) {
            double[] alpha = snapshot.numbers("alpha." + e);
            System.arraycopy(alpha, 0, parameters.alpha(e), 0, alpha.length);
            parameters
                    .optimizer(e)
                    .restore(
                            snapshot.numbers("alpha." + e + ".first"),
                            snapshot.numbers("alpha." + e + ".second"),
                            (long) snapshot.number("alpha." + e + ".steps"));
        }
        done = (long) snapshot.number("search.done");
        peakBefore = (long) snapshot.number("search.peak_bytes");
        update.restore(snapshot);
    }
}

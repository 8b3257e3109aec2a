package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Moment;
import nazca.autograd.Step;
import nazca.data.BatchLoader;
import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.config.TrainSettings;
import nazca.nas.derive.CellDerivation;
import nazca.nas.derive.InheritedWeights;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.JointObjective;
import nazca.nas.space.SearchSpace;
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
import nazca.optim.AdamSettings;
import nazca.optim.Sgd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private final SearchSchedule schedule;
    private final WeightPass pass;
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
        this.schedule = new SearchSchedule(config, weightBatches.batchesPerEpoch());
        long updates = schedule.architectureSteps();
        this.objective = SearchTerms.of(config.objective(), space, latency, updates);
        long seed = config.run().seed();
        this.state = new ModelState(engine.memory());
        this.supernet =
                new Supernet(
                        space,
                        new BlockBuilder(
                                state,
                                new Initializer(
                                        seed, engine.memory(), config.train().initialization()),
                                space.batchNormEpsilon()),
                        engine);
        int batch = Math.max(weightBatches.largestBatch(), architectureBatches.largestBatch());
        this.step = stepMemory(batch);
        float smoothing = (float) config.train().labelSmoothing();
        CrossEntropy smoothed = new CrossEntropy(engine, supernet.logits(), smoothing, batch);
        Sgd sgd = Optimizers.sgd(engine, weightSettings(), state);
        this.trainer = new Trainer(supernet, step, smoothed, sgd);
        AdamSettings adam = ArchitectureUpdates.adam(config.algorithm(), updates);
        this.parameters = new ArchitectureParameters(space.choices(), adam, seed);
        CrossEntropy loss =
                new CrossEntropy(engine, supernet.logits(), 0f, batch, supernet.readout());
        WeightSide weights =
                new WeightSide(
                        state,
                        smoothed,
                        Optimizers.unclipped(engine, weightSettings()),
                        this::nextWeightStep);
        ArchitectureUpdates updater =
                new ArchitectureUpdates(config, supernet, step, loss, parameters, weights, updates);
        this.update = updater.update(objective, latency);
        this.pass = updater.weightPass();
        this.startEntropy = parameters.meanEntropy();
    }

    private Step stepMemory(int batch) {
        return config.algorithm().name().equals(AlgorithmSettings.DARTS)
                ? StepMemory.forMixture(engine, supernet, batch)
                : StepMemory.forSearch(engine, supernet, batch, ArchitectureUpdates.mode(config));
    }

    /** Where no weight step follows, the one that would, at the last rate. */
    private WeightSide.NextStep nextWeightStep() {
        int perEpoch = weightBatches.batchesPerEpoch();
        long next = done + 1;
        return new WeightSide.NextStep(
                weightBatches.batch(next / perEpoch, (int) (next % perEpoch)),
                schedule.learningRate(Math.min(next, total() - 1)));
    }

    /** The paper's form has a weight decay of its own. */
    private TrainSettings weightSettings() {
        Double own = config.objective().weightDecay();
        return own == null ? config.train() : config.train().withWeightDecay(own);
    }

    /** Architecture steps of the whole run. */
    long architectureSteps() {
        return schedule.architectureSteps();
    }

    Supernet supernet() {
        return supernet;
    }

    ArchitectureParameters parameters() {
        return parameters;
    }

    JointObjective objective() {
        return objective;
    }

    @Override
    public String name() {
        return schedule.isWarmUp(done) ? WARM_UP : SEARCH;
    }

    @Override
    public long done() {
        return done;
    }

    @Override
    public long total() {
        return schedule.total();
    }

    @Override
    public List<Map<String, Object>> step() {
        List<Map<String, Object>> events = new ArrayList<>();
        String phase = name();
        int perEpoch = weightBatches.batchesPerEpoch();
        long epoch = done / perEpoch;
        int place = (int) (done % perEpoch);
        double rate = schedule.learningRate(done);
        pass.prepare(done);
        step.moment(new Moment(config.run().seed(), epoch, place));
        BatchScore score = trainer.train(weightBatches.batch(epoch, place), rate);
        means.add(score);
        events.add(WeightEvents.step(phase, epoch, score, rate));
        schedule.updateAfter(done).ifPresent(number -> events.add(architecture(number)));
        done++;
        if (done % perEpoch == 0) {
            events.add(epoch(phase, epoch));
        }
        return events;
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
        int[] likeliest = likeliest();
        event.put("predicted_latency_ms", latency.of(likeliest));
        event.put("architecture", space.labels(likeliest));
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
        boolean mixed = config.algorithm().name().equals(AlgorithmSettings.DARTS);
        return SearchCost.search(
                mixed ? SearchCost.mixture(space) : space.macsMean(),
                total(),
                schedule.architectureSteps(),
                update.macsPerImage(space),
                weightBatches.largestBatch());
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

    private int[] likeliest() {
        return space.isOfCells()
                ? CellDerivation.choice(parameters.probabilities())
                : parameters.mostProbable();
    }

    private int[] choice() {
        if (space.isOfCells()) {
            return likeliest();
        }
        return DerivedChoice.of(
                config.algorithm().derive(),
                parameters.probabilities(),
                objective.terms(),
                config.run().seed());
    }

    /** A network of another size than the supernet's starts afresh. */
    @Override
    public void bequeath(SearchOutcome outcome, NetworkTraining heir) {
        if (space.atFullSize() == null) {
            InheritedWeights.copy(space, outcome.choice(), state, heir.state());
        }
    }

    @Override
    public void save(Snapshot snapshot) {
        snapshot.saveTensors("", state.weights(), engine.memory());
        snapshot.saveTensors("", state.velocities(), engine.memory());
        SavedAlphas.save(parameters, snapshot);
        snapshot.saveNumbers("search.done", (double) done);
        snapshot.saveNumbers(
                "search.peak_bytes", (double) Math.max(peakBefore, step.slab().highWaterBytes()));
        update.save(snapshot);
    }

    @Override
    public void restore(Snapshot snapshot) {
        snapshot.restoreTensors("", state.weights(), engine.memory());
        snapshot.restoreTensors("", state.velocities(), engine.memory());
        SavedAlphas.restore(parameters, snapshot);
        done = (long) snapshot.number("search.done");
        peakBefore = (long) snapshot.number("search.peak_bytes");
        update.restore(snapshot);
    }
}

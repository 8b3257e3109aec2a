package nazca.nas.search;

import nazca.autograd.Engine;
import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.derive.InheritedWeights;
import nazca.nas.evolve.Individual;
import nazca.nas.evolve.SearchStrategy;
import nazca.nas.evolve.StepwiseSearch;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.space.SearchSpace;
import nazca.nas.tabular.Strategies;
import nazca.nas.train.NetworkTraining;
import nazca.nas.train.Phase;
import nazca.nas.train.Snapshot;
import nazca.nas.train.WeightHash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Single Path One-Shot (arXiv:1904.00420): a supernet is trained on random paths, then networks are
 * searched by what they score with its weights. The file of trained weights that stands between
 * both is left for later searches.
 */
final class OneShotSearch implements SearchAlgorithm {
    private static final String PEAK = "one_shot.peak_bytes";

    private final SearchSpace space;
    private final SearchData data;
    private final SupernetFile file;
    private final OneShotSupernet supernet;
    private final OneShotTraining training;
    private final StepwiseSearch evolution;
    private long peakBefore;

    /**
     * A search at its start, or behind the training where the settings name trained weights.
     *
     * @param file where the trained weights are left
     * @throws UserMistake if the settings name a file that cannot be used
     */
    OneShotSearch(
            RunConfig config,
            SearchSpace space,
            Engine engine,
            SearchData data,
            AdditiveCost latency,
            Path file) {
        this.space = space;
        this.data = data;
        this.file = new SupernetFile(file);
        NetworkCosts costs = new NetworkCosts(config, space, latency);
        this.supernet = new OneShotSupernet(config, space, engine, data);
        this.training = new OneShotTraining(config, space, supernet, data.weightBatches());
        this.evolution =
                new StepwiseSearch(
                        new InheritedLandscape(space, costs, supernet),
                        costs.limits(),
                        strategy(config.algorithm(), costs),
                        config.run().seed(),
                        config.algorithm().evolution().evaluations());
        String trained = config.algorithm().oneShot().supernet();
        if (trained != null) {
            new SupernetFile(Path.of(trained)).load(supernet);
        }
    }

    private static SearchStrategy strategy(AlgorithmSettings algorithm, NetworkCosts costs) {
        boolean draws = algorithm.name().equals(AlgorithmSettings.RANDOM_WS);
        return Strategies.of(
                draws ? AlgorithmSettings.RANDOM : algorithm.oneShot().strategy(),
                algorithm.evolution(),
                Optional.of(costs.objectives(algorithm.evolution().paretoCosts())));
    }

    private Phase phase() {
        return training.done() < training.total() ? training : evolution;
    }

    @Override
    public String name() {
        return phase().name();
    }

    /** Weight steps and evaluations. */
    @Override
    public long done() {
        return training.done() + evolution.done();
    }

    @Override
    public long total() {
        return training.total() + evolution.total();
    }

    @Override
    public List<Map<String, Object>> step() {
        Phase now = phase();
        List<Map<String, Object>> events = now.step();
        if (now == training && phase() == evolution) {
            file.write(supernet);
        }
        return events;
    }

    @Override
    public String status() {
        return phase().status();
    }

    @Override
    public double macs() {
        int batch = data.weightBatches().largestBatch();
        double trained = SearchCost.search(space.macsMean(), training.total(), 0, 0, batch);
        double scored = (double) supernet.imagesPerScore() * evolution.total();
        return trained + scored * space.macsMean();
    }

    @Override
    public long stepMemoryBytes() {
        return supernet.stepMemoryBytes();
    }

    /**
     * The most accurate network that was evaluated.
     *
     * @throws UserMistake if none was found within the limits
     */
    @Override
    public SearchOutcome outcome() {
        Individual best =
                evolution
                        .history()
                        .best()
                        .orElseThrow(
                                () ->
                                        new UserMistake(
                                                ("no network of space %s was found within the"
                                                                + " targets; raise them")
                                                        .formatted(space.name())));
        return new SearchOutcome(
                InheritedLandscape.choice(best.genome()),
                peakActivationBytes(),
                null,
                null,
                null,
                WeightHash.of(supernet.state()),
                null);
    }

    private long peakActivationBytes() {
        return Math.max(peakBefore, supernet.peakActivationBytes());
    }

    @Override
    public void bequeath(SearchOutcome outcome, NetworkTraining heir) {
        InheritedWeights.copy(space, outcome.choice(), supernet.state(), heir.state());
    }

    @Override
    public void save(Snapshot snapshot) {
        supernet.save(snapshot);
        training.save(snapshot);
        evolution.save(snapshot);
        snapshot.saveNumbers(PEAK, (double) peakActivationBytes());
    }

    @Override
    public void restore(Snapshot snapshot) {
        supernet.restore(snapshot);
        training.restore(snapshot);
        evolution.restore(snapshot);
        peakBefore = (long) snapshot.number(PEAK);
    }
}

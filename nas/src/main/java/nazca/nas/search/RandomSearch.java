package nazca.nas.search;

import nazca.autograd.Engine;
import nazca.nas.config.RunConfig;
import nazca.nas.objective.CostTerm;
import nazca.nas.space.SearchSpace;
import nazca.nas.train.NetworkTraining;
import nazca.nas.train.Snapshot;
import nazca.nn.Score;
import nazca.tensor.Memory;
import nazca.tensor.Require;
import nazca.tensor.files.TensorEntry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Random search at the cost of a Proxyless-G run: paths drawn uniformly among those within the
 * target, each trained from scratch for as many weight steps as the search and its fine-tuning take
 * together, as many paths as the same multiply-accumulates pay for. The best on the architecture
 * split is kept.
 */
final class RandomSearch implements SearchAlgorithm {
    private static final String BEST = "best.";

    private final RunConfig config;
    private final SearchSpace space;
    private final Engine engine;
    private final SearchData data;
    private final int epochs;
    private final long stepsPerPath;
    private final List<int[]> paths = new ArrayList<>();
    private @Nullable Candidate current;
    private Map<String, TensorEntry> bestWeights = new TreeMap<>();
    private int bestPath;
    private double bestAccuracy = -1;
    private long peakActivationBytes;
    private long done;

    /** A network under training, in memory of its own. */
    private record Candidate(Memory memory, NetworkTraining training) {}

    RandomSearch(
            RunConfig config,
            SearchSpace space,
            Engine engine,
            SearchData data,
            List<CostTerm> terms) {
        this.config = config;
        this.space = space;
        this.engine = engine;
        this.data = data;
        this.epochs =
                config.algorithm().warmupEpochs()
                        + config.algorithm().epochs()
                        + config.finetune().epochs();
        this.stepsPerPath = (long) epochs * data.weightBatches().batchesPerEpoch();
        int batch = data.weightBatches().largestBatch();
        long searchSteps =
                (long) config.algorithm().epochs() * data.weightBatches().batchesPerEpoch();
        double budget =
                SearchCost.proxyless(
                        space, stepsPerPath, searchSteps / config.algorithm().archEvery(), batch);
        Require.argument(stepsPerPath > 0, "random search: there are no epochs to train for");
        double spent = 0;
        do {
            int[] path = PathSampler.within(space, terms, config.run().seed(), paths.size());
            paths.add(path);
            spent += SearchCost.training(space.derive(path).macs(), stepsPerPath, batch);
        } while (spent < budget);
        if (spent > budget && paths.size() > 1) {
            paths.removeLast();
        }
    }

    @Override
    public String name() {
        return "path %d of %d".formatted(Math.min(path() + 1, paths.size()), paths.size());
    }

    private int path() {
        return (int) (done / stepsPerPath);
    }

    @Override
    public long done() {
        return done;
    }

    @Override
    public long total() {
        return stepsPerPath * paths.size();
    }

    @Override
    public List<Map<String, Object>> step() {
        Candidate candidate = candidate();
        List<Map<String, Object>> events = candidate.training().step();
        done++;
        if (done % stepsPerPath == 0) {
            events.add(score(candidate.training()));
            drop(candidate);
        }
        return events;
    }

    private Candidate candidate() {
        Candidate open = current;
        if (open == null) {
            Memory memory = engine.memory().fresh();
            open =
                    new Candidate(
                            memory,
                            new NetworkTraining(
                                    name(),
                                    space.derive(paths.get(path())),
                                    new Engine(engine.kernels(), memory),
                                    data.training(),
                                    config.train(),
                                    config.run().seed(),
                                    new NetworkTraining.Span(
                                            epochs, config.train().lr(), data.firstFreeEpoch())));
            current = open;
        }
        return open;
    }

    private Map<String, Object> score(NetworkTraining training) {
        training.recalibrate();
        Score score = training.evaluate(data.architectureImages());
        int finished = path() - 1;
        if (score.accuracy() > bestAccuracy) {
            bestAccuracy = score.accuracy();
            bestPath = finished;
            Snapshot weights = new Snapshot();
            training.saveWeights(weights);
            bestWeights = weights.tensors();
        }
        peakActivationBytes = Math.max(peakActivationBytes, training.peakActivationBytes());
        Map<String, Object> event = new TreeMap<>();
        event.put("event", "path");
        event.put("path", finished + 1);
        event.put("architecture", space.labels(paths.get(finished)));
        event.put("held_out_accuracy", score.accuracy());
        return event;
    }

    private void drop(Candidate candidate) {
        current = null;
        candidate.memory().close();
    }

    @Override
    public double macs() {
        int batch = data.weightBatches().largestBatch();
        return paths.stream()
                .mapToDouble(
                        path -> SearchCost.training(space.derive(path).macs(), stepsPerPath, batch))
                .sum();
    }

    /** Every path has its own. */
    @Override
    public long stepMemoryBytes() {
        return 0;
    }

    /** The path that did best on the architecture split. */
    @Override
    public SearchOutcome outcome() {
        return SearchOutcome.ofPaths(paths.get(bestPath), peakActivationBytes);
    }

    @Override
    public void bequeath(SearchOutcome outcome, NetworkTraining heir) {
        Snapshot snapshot = new Snapshot();
        snapshot.tensors().putAll(bestWeights);
        heir.restoreWeights(snapshot);
    }

    @Override
    public String status() {
        String best = bestAccuracy < 0 ? "" : "  best %.1f%%".formatted(100 * bestAccuracy);
        Candidate open = current;
        return (open == null ? "" : open.training().status()) + best;
    }

    @Override
    public void save(Snapshot snapshot) {
        Candidate open = current;
        if (open != null) {
            open.training().save(snapshot);
        }
        bestWeights.forEach((name, tensor) -> snapshot.put(BEST + name, tensor));
        snapshot.saveNumbers("random.done", (double) done);
        snapshot.saveNumbers("random.best", bestPath, bestAccuracy);
        snapshot.saveNumbers("random.peak_bytes", (double) peakActivationBytes);
    }

    @Override
    public void restore(Snapshot snapshot) {
        done = (long) snapshot.number("random.done");
        bestPath = (int) snapshot.numbers("random.best")[0];
        bestAccuracy = snapshot.numbers("random.best")[1];
        peakActivationBytes = (long) snapshot.number("random.peak_bytes");
        snapshot.tensors()
                .forEach(
                        (name, tensor) -> {
                            if (name.startsWith(BEST)) {
                                String own = name.substring(BEST.length());
                                bestWeights.put(
                                        own, TensorEntry.of(own, tensor.floats(), tensor.shape()));
                            }
                        });
        if (done % stepsPerPath != 0) {
            candidate().training().restore(snapshot);
        }
    }
}

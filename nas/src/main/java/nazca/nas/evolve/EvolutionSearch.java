package nazca.nas.evolve;

import nazca.nas.train.Phase;
import nazca.nas.train.Snapshot;
import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A search by evaluations alone. One step of this phase is one generation, between any two of which
 * it can be saved; what it counts are evaluations. It ends when so many as were allowed are done,
 * or when no network is left that keeps the limits.
 */
public final class EvolutionSearch implements Phase {
    private final Landscape landscape;
    private final Limits limits;
    private final SearchStrategy strategy;
    private final ParallelEvaluation evaluation;
    private final long seed;
    private final int evaluations;
    private final History history = new History();
    private boolean exhausted;

    /**
     * A search at its start.
     *
     * @param evaluations networks that may be evaluated
     */
    public EvolutionSearch(
            Landscape landscape,
            Limits limits,
            SearchStrategy strategy,
            ParallelEvaluation evaluation,
            long seed,
            int evaluations) {
        Require.argument(
                limits.most().size() == landscape.costNames().size(),
                "evolution: %d limits for %d costs",
                limits.most().size(),
                landscape.costNames().size());
        Require.argument(
                evaluations >= 1, "evolution: evaluations must be >= 1, got %d", evaluations);
        this.landscape = landscape;
        this.limits = limits;
        this.strategy = strategy;
        this.evaluation = evaluation;
        this.seed = seed;
        this.evaluations = evaluations;
    }

    /** What was found out so far. */
    public History history() {
        return history;
    }

    /** Evaluates up to the end. */
    public History run() {
        while (done() < total()) {
            step();
        }
        return history;
    }

    @Override
    public String name() {
        return "search";
    }

    /** Evaluations done. */
    @Override
    public long done() {
        return history.evaluated().size();
    }

    /** Evaluations in all. */
    @Override
    public long total() {
        return exhausted ? done() : evaluations;
    }

    @Override
    public List<Map<String, Object>> step() {
        int generation = history.generation();
        int wanted = (int) Math.min(strategy.size(generation), evaluations - done());
        Nursery nursery = new Nursery(landscape, limits, history, seed, wanted);
        if (!history.survivors().isEmpty()) {
            strategy.breed(history.survivors(), nursery);
        }
        nursery.fill();
        List<Individual> children = evaluated(nursery.children());
        exhausted = children.isEmpty();
        history.add(children, strategy.survivors(history.survivors(), children));
        return events(generation, children);
    }

    private List<Individual> evaluated(List<Nursery.Child> bred) {
        List<Accuracy> found = evaluation.of(bred.stream().map(Nursery.Child::genome).toList());
        List<Individual> children = new ArrayList<>();
        int number = history.evaluated().size();
        for (int i = 0; i < bred.size(); i++) {
            Nursery.Child child = bred.get(i);
            children.add(new Individual(number + i, child.genome(), found.get(i), child.costs()));
        }
        return children;
    }

    private List<Map<String, Object>> events(int generation, List<Individual> children) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (Individual child : children) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("event", "network");
            event.put("generation", generation);
            event.put("number", child.number());
            event.put("choice", child.genome().choice());
            event.put("accuracy", child.accuracy().top1());
            event.put("costs", named(child.costs()));
            events.add(event);
        }
        return events;
    }

    private Map<String, Double> named(List<Double> costs) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int c = 0; c < costs.size(); c++) {
            named.put(landscape.costNames().get(c), costs.get(c));
        }
        return named;
    }

    @Override
    public String status() {
        return history.best()
                .map(one -> one.accuracy().top1())
                .map(best -> String.format(Locale.ROOT, "best %.2f%%", 100 * best))
                .orElse("");
    }

    @Override
    public void save(Snapshot snapshot) {
        SavedHistory.save(history, snapshot);
    }

    @Override
    public void restore(Snapshot snapshot) {
        SavedHistory.restore(history, landscape, snapshot);
    }
}

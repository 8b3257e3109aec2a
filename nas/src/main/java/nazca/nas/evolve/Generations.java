package nazca.nas.evolve;

import nazca.nas.train.Snapshot;
import nazca.tensor.Require;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One generation after the other: breeds the networks of the next from what is known, and takes in
 * what their evaluation has found. It ends when so many as were allowed are evaluated, or when no
 * network is left that keeps the limits.
 */
final class Generations {
    private final Landscape landscape;
    private final Limits limits;
    private final SearchStrategy strategy;
    private final long seed;
    private final int evaluations;
    private final History history = new History();
    private boolean exhausted;

    Generations(
            Landscape landscape,
            Limits limits,
            SearchStrategy strategy,
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
        this.seed = seed;
        this.evaluations = evaluations;
    }

    /** What was found out so far. */
    History history() {
        return history;
    }

    /** The next generation's; that of all where one is a single network. */
    String name() {
        int number = history.generation();
        return strategy.size(number) == 1 && number > 0
                ? "evolution"
                : "generation " + (number + 1);
    }

    /** Evaluations in all; those done where there is nothing left to evaluate. */
    long total() {
        return exhausted ? history.evaluated().size() : evaluations;
    }

    /** The networks of the next generation: the same ones until it has ended. */
    List<Nursery.Child> breed() {
        int done = history.evaluated().size();
        int wanted = Math.min(strategy.size(history.generation()), evaluations - done);
        Nursery nursery = new Nursery(landscape, limits, history, seed, wanted);
        if (!history.survivors().isEmpty()) {
            strategy.breed(history.survivors(), nursery);
        }
        nursery.fill();
        return nursery.children();
    }

    /** A network of the next generation, evaluated. */
    Individual individual(int place, Nursery.Child child, Accuracy found) {
        int number = history.evaluated().size() + place;
        return new Individual(number, child.genome(), found, child.costs());
    }

    /** Ends a generation; an empty one is the last. */
    void end(List<Individual> children) {
        exhausted = children.isEmpty();
        history.add(children, strategy.survivors(history.survivors(), children));
    }

    /** What the log says of a network of the next generation. */
    Map<String, Object> event(Individual child) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "network");
        event.put("generation", history.generation());
        event.put("number", child.number());
        event.put("choice", child.genome().choice());
        event.put("accuracy", child.accuracy().top1());
        event.put("costs", named(child.costs()));
        return event;
    }

    private Map<String, Double> named(List<Double> costs) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int c = 0; c < costs.size(); c++) {
            named.put(landscape.costNames().get(c), costs.get(c));
        }
        return named;
    }

    String status() {
        return history.best()
                .map(one -> one.accuracy().top1())
                .map(best -> String.format(Locale.ROOT, "best %.2f%%", 100 * best))
                .orElse("");
    }

    void save(Snapshot snapshot) {
        SavedHistory.save(history, snapshot);
    }

    void restore(Snapshot snapshot) {
        SavedHistory.restore(history, landscape, snapshot);
    }
}

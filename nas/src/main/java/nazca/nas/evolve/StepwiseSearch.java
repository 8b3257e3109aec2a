package nazca.nas.evolve;

import nazca.nas.train.Phase;
import nazca.nas.train.Snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A search by evaluations that take long, each of which uses the whole device. One step of this
 * phase is one evaluation, between any two of which it can be saved: the networks of a generation
 * are bred again from what was known before it.
 */
public final class StepwiseSearch implements Phase {
    private static final String FOUND = "evolution.found";

    private final Landscape landscape;
    private final Generations generations;
    private final List<Individual> evaluated = new ArrayList<>();
    private List<Nursery.Child> children = List.of();

    /**
     * A search at its start.
     *
     * @param evaluations networks that may be evaluated
     */
    public StepwiseSearch(
            Landscape landscape,
            Limits limits,
            SearchStrategy strategy,
            long seed,
            int evaluations) {
        this.landscape = landscape;
        this.generations = new Generations(landscape, limits, strategy, seed, evaluations);
    }

    /** What was found out in the generations that are over. */
    public History history() {
        return generations.history();
    }

    /** The generation, so that a run is saved after each. */
    @Override
    public String name() {
        return generations.name();
    }

    /** Evaluations done. */
    @Override
    public long done() {
        return (long) history().evaluated().size() + evaluated.size();
    }

    /** Evaluations in all. */
    @Override
    public long total() {
        return generations.total();
    }

    @Override
    public List<Map<String, Object>> step() {
        if (children.isEmpty()) {
            children = generations.breed();
        }
        List<Map<String, Object>> events = new ArrayList<>();
        if (!children.isEmpty()) {
            Nursery.Child next = children.get(evaluated.size());
            Accuracy found = landscape.accuracy(next.genome());
            Individual child = generations.individual(evaluated.size(), next, found);
            events.add(generations.event(child));
            evaluated.add(child);
        }
        if (evaluated.size() == children.size()) {
            generations.end(List.copyOf(evaluated));
            evaluated.clear();
            children = List.of();
        }
        return events;
    }

    @Override
    public String status() {
        return generations.status();
    }

    @Override
    public void save(Snapshot snapshot) {
        generations.save(snapshot);
        double[] found = new double[2 * evaluated.size()];
        for (int i = 0; i < evaluated.size(); i++) {
            found[2 * i] = evaluated.get(i).accuracy().top1();
            found[2 * i + 1] = evaluated.get(i).accuracy().top5();
        }
        snapshot.saveNumbers(FOUND, found);
    }

    @Override
    public void restore(Snapshot snapshot) {
        generations.restore(snapshot);
        double[] found = snapshot.numbers(FOUND);
        evaluated.clear();
        children = found.length == 0 ? List.of() : generations.breed();
        for (int i = 0; i < found.length / 2; i++) {
            Accuracy accuracy = new Accuracy(found[2 * i], found[2 * i + 1]);
            evaluated.add(generations.individual(i, children.get(i), accuracy));
        }
    }
}

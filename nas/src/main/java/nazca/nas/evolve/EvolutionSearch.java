package nazca.nas.evolve;

import nazca.nas.train.Phase;
import nazca.nas.train.Snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A search by evaluations alone. One step of this phase is one generation, between any two of which
 * it can be saved; what it counts are evaluations. It ends when so many as were allowed are done,
 * or when no network is left that keeps the limits.
 */
public final class EvolutionSearch implements Phase {
    private final Generations generations;
    private final ParallelEvaluation evaluation;

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
        this.generations = new Generations(landscape, limits, strategy, seed, evaluations);
        this.evaluation = evaluation;
    }

    /** What was found out so far. */
    public History history() {
        return generations.history();
    }

    /** Evaluates up to the end. */
    public History run() {
        while (done() < total()) {
            step();
        }
        return history();
    }

    @Override
    public String name() {
        return "search";
    }

    /** Evaluations done. */
    @Override
    public long done() {
        return history().evaluated().size();
    }

    /** Evaluations in all. */
    @Override
    public long total() {
        return generations.total();
    }

    @Override
    public List<Map<String, Object>> step() {
        List<Nursery.Child> bred = generations.breed();
        List<Accuracy> found = evaluation.of(bred.stream().map(Nursery.Child::genome).toList());
        List<Individual> children = new ArrayList<>();
        List<Map<String, Object>> events = new ArrayList<>();
        for (int i = 0; i < bred.size(); i++) {
            Individual child = generations.individual(i, bred.get(i), found.get(i));
            children.add(child);
            events.add(generations.event(child));
        }
        generations.end(children);
        return events;
    }

    @Override
    public String status() {
        return generations.status();
    }

    @Override
    public void save(Snapshot snapshot) {
        generations.save(snapshot);
    }

    @Override
    public void restore(Snapshot snapshot) {
        generations.restore(snapshot);
    }
}

package nazca.nas.search;

import nazca.nas.objective.CostTerm;
import nazca.nas.objective.JointObjective;
import nazca.nas.train.Snapshot;

/** What the terms of an objective have learned, in checkpoints. */
final class SavedObjective {
    private SavedObjective() {}

    static void save(JointObjective objective, Snapshot snapshot) {
        for (CostTerm term : objective.terms()) {
            double[] learned = term.objective().state();
            if (learned.length > 0) {
                snapshot.saveNumbers(name(term), learned);
            }
        }
    }

    static void restore(JointObjective objective, Snapshot snapshot) {
        for (CostTerm term : objective.terms()) {
            if (term.objective().state().length > 0) {
                term.objective().restore(snapshot.numbers(name(term)));
            }
        }
    }

    private static String name(CostTerm term) {
        return "objective." + term.name();
    }
}

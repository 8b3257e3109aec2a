package nazca.nas.search;

import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.train.Snapshot;
import nazca.optim.HostAdam;

/** Architecture parameters and their Adam in checkpoints, in double. */
final class SavedAlphas {
    private static final String PREFIX = "alpha.";

    private SavedAlphas() {}

    static void save(ArchitectureParameters parameters, Snapshot snapshot) {
        for (int e = 0; e < parameters.edges(); e++) {
            HostAdam adam = parameters.optimizer(e);
            snapshot.saveNumbers(PREFIX + e, parameters.alpha(e));
            snapshot.saveNumbers(PREFIX + e + ".first", adam.firstMoment());
            snapshot.saveNumbers(PREFIX + e + ".second", adam.secondMoment());
            snapshot.saveNumbers(PREFIX + e + ".steps", (double) adam.steps());
        }
    }

    static void restore(ArchitectureParameters parameters, Snapshot snapshot) {
        for (int e = 0; e < parameters.edges(); e++) {
            double[] alpha = snapshot.numbers(PREFIX + e);
            System.arraycopy(alpha, 0, parameters.alpha(e), 0, alpha.length);
            parameters
                    .optimizer(e)
                    .restore(
                            snapshot.numbers(PREFIX + e + ".first"),
                            snapshot.numbers(PREFIX + e + ".second"),
                            (long) snapshot.number(PREFIX + e + ".steps"));
        }
    }
}

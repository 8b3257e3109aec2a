package nazca.nas.train;

import nazca.autograd.Engine;
import nazca.nas.config.TrainSettings;
import nazca.optim.Sgd;

/** The optimizer that settings describe. */
public final class Optimizers {
    private Optimizers() {}

    /** SGD for parameters in the engine's memory. */
    public static Sgd sgd(Engine engine, TrainSettings settings) {
        return new Sgd(
                engine,
                settings.momentum(),
                settings.nesterov(),
                settings.weightDecay(),
                settings.decayVectors());
    }
}

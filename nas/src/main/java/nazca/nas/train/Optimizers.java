package nazca.nas.train;

import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.nas.config.TrainSettings;
import nazca.optim.Sgd;

/** The optimizer that settings describe. */
public final class Optimizers {
    private Optimizers() {}

    /** SGD for a model's parameters, which clips where the settings say so. */
    public static Sgd sgd(Engine engine, TrainSettings settings, ModelState model) {
        Sgd sgd = unclipped(engine, settings);
        Double norm = settings.clipNorm();
        return norm == null ? sgd : sgd.clippedAt(norm, model.parameters());
    }

    /** The same without clipping. */
    public static Sgd unclipped(Engine engine, TrainSettings settings) {
        return new Sgd(
                engine,
                settings.momentum(),
                settings.nesterov(),
                settings.weightDecay(),
                settings.decayVectors());
    }
}

package nazca.nas.config;

import nazca.nn.Initialization;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The weight steps of a run: SGD on a cosine schedule.
 *
 * @param batch images per step
 * @param lr learning rate at the start
 * @param momentum share of the velocity that a step keeps
 * @param nesterov whether the step looks ahead along the velocity
 * @param weightDecay share of a weight that is added to its gradient
 * @param decayVectors whether biases and the gammas and betas of batch norms decay as well
 * @param labelSmoothing share of the target spread over all classes
 * @param initialization of weights that are not inherited
 * @param clipNorm the largest norm of all gradients together; null where they are never clipped
 */
public record TrainSettings(
        int batch,
        double lr,
        double momentum,
        boolean nesterov,
        double weightDecay,
        boolean decayVectors,
        double labelSmoothing,
        Initialization initialization,
        @Nullable Double clipNorm) {
    /** Checks ranges. */
    public TrainSettings {
        Range.atLeast("train.batch", batch, 1);
        Range.positive("train.lr", lr);
        Range.fraction("train.momentum", momentum);
        Range.atLeast("train.weight_decay", weightDecay, 0.0);
        Range.fraction("train.label_smoothing", labelSmoothing);
        if (clipNorm != null) {
            Range.positive("train.clip_norm", clipNorm);
        }
    }

    /** Without clipping. */
    public TrainSettings(
            int batch,
            double lr,
            double momentum,
            boolean nesterov,
            double weightDecay,
            boolean decayVectors,
            double labelSmoothing,
            Initialization initialization) {
        this(
                batch,
                lr,
                momentum,
                nesterov,
                weightDecay,
                decayVectors,
                labelSmoothing,
                initialization,
                null);
    }

    /** The same with another weight decay. */
    public TrainSettings withWeightDecay(double other) {
        return new TrainSettings(
                batch,
                lr,
                momentum,
                nesterov,
                other,
                decayVectors,
                labelSmoothing,
                initialization,
                clipNorm);
    }

    /** The same with another largest norm of gradients. */
    public TrainSettings withClipNorm(@Nullable Double other) {
        return new TrainSettings(
                batch,
                lr,
                momentum,
                nesterov,
                weightDecay,
                decayVectors,
                labelSmoothing,
                initialization,
                other);
    }

    static TrainSettings read(Fields fields, TrainSettings otherwise) {
        return new TrainSettings(
                fields.integer("batch", otherwise.batch),
                fields.number("lr", otherwise.lr),
                fields.number("momentum", otherwise.momentum),
                fields.flag("nesterov", otherwise.nesterov),
                fields.number("weight_decay", otherwise.weightDecay),
                fields.flag("decay_vectors", otherwise.decayVectors),
                fields.number("label_smoothing", otherwise.labelSmoothing),
                initialization(fields.text("initialization", otherwise.initialization.label())),
                fields.numberOrNull("clip_norm", otherwise.clipNorm));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("batch", batch);
        map.put("lr", lr);
        map.put("momentum", momentum);
        map.put("nesterov", nesterov);
        map.put("weight_decay", weightDecay);
        map.put("decay_vectors", decayVectors);
        map.put("label_smoothing", labelSmoothing);
        map.put("initialization", initialization.label());
        map.put("clip_norm", clipNorm);
        return map;
    }

    private static Initialization initialization(String label) {
        Range.oneOf("train.initialization", label, Initialization.labels());
        return Initialization.named(label);
    }
}

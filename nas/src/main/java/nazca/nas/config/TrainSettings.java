package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The weight steps of a search: SGD on a cosine schedule.
 *
 * @param batch images per step
 * @param lr learning rate at the start
 * @param momentum share of the velocity that a step keeps
 * @param nesterov whether the step looks ahead along the velocity
 * @param weightDecay share of a weight that is added to its gradient
 * @param labelSmoothing share of the target spread over all classes
 */
public record TrainSettings(
        int batch,
        double lr,
        double momentum,
        boolean nesterov,
        double weightDecay,
        double labelSmoothing) {
    /** Checks ranges. */
    public TrainSettings {
        Range.atLeast("train.batch", batch, 1);
        Range.positive("train.lr", lr);
        Range.fraction("train.momentum", momentum);
        Range.atLeast("train.weight_decay", weightDecay, 0.0);
        Range.fraction("train.label_smoothing", labelSmoothing);
    }

    static TrainSettings read(Fields fields, TrainSettings otherwise) {
        return new TrainSettings(
                fields.integer("batch", otherwise.batch),
                fields.number("lr", otherwise.lr),
                fields.number("momentum", otherwise.momentum),
                fields.flag("nesterov", otherwise.nesterov),
                fields.number("weight_decay", otherwise.weightDecay),
                fields.number("label_smoothing", otherwise.labelSmoothing));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("batch", batch);
        map.put("lr", lr);
        map.put("momentum", momentum);
        map.put("nesterov", nesterov);
        map.put("weight_decay", weightDecay);
        map.put("label_smoothing", labelSmoothing);
        return map;
    }
}

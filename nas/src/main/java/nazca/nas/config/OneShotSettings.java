package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a supernet is trained one path at a time, and how paths are scored with its weights (Single
 * Path One-Shot, arXiv:1904.00420).
 *
 * @param sampler which path a batch takes, one of {@link #SAMPLERS}
 * @param bins of equal width over the multiply-accumulates, where the sampler has them
 * @param binFrom where the first begins; null for the first percentile of uniform paths
 * @param binTo where the last ends; null for the last percentile
 * @param binTries draws before a path outside the bin is taken
 * @param fullWidthEpochs of a space with several widths of an operation, in which paths take the
 *     widest alone
 * @param widthsPerEpoch that every later epoch opens, from the widest on
 * @param recalibrationImages training images that batch-norm statistics of a path are taken from
 * @param strategy how {@code spos} breeds the paths that it scores, one of {@link #STRATEGIES}
 * @param supernet a file of trained weights, searched without training; null to train
 */
public record OneShotSettings(
        String sampler,
        int bins,
        @Nullable Double binFrom,
        @Nullable Double binTo,
        int binTries,
        int fullWidthEpochs,
        int widthsPerEpoch,
        int recalibrationImages,
        String strategy,
        @Nullable String supernet) {
    /** Every candidate of an edge is as probable as any other. */
    public static final String UNIFORM = "uniform";

    /** A bin of multiply-accumulates first, each as probable as any other, then a path in it. */
    public static final String BINS = "macs-bins";

    /** All samplers. */
    public static final List<String> SAMPLERS = List.of(UNIFORM, BINS);

    /** All strategies: the paper's evolution, and two that it did not have. */
    public static final List<String> STRATEGIES =
            List.of(AlgorithmSettings.EVOLUTION, AlgorithmSettings.AGING, AlgorithmSettings.NSGA2);

    /** Checks names and ranges. */
    public OneShotSettings {
        Range.oneOf(key("sampler"), sampler, SAMPLERS);
        Range.atLeast(key("bins"), bins, 1);
        Range.atLeast(key("bin_tries"), binTries, 1);
        Range.atLeast(key("full_width_epochs"), fullWidthEpochs, 0);
        Range.atLeast(key("widths_per_epoch"), widthsPerEpoch, 1);
        Range.atLeast(key("recalibration_images"), recalibrationImages, 1);
        Range.oneOf(key("strategy"), strategy, STRATEGIES);
        if (binFrom != null && binTo != null && !(binTo > binFrom)) {
            throw new OutOfRange(key("bin_to"), "more than bin_from", binTo);
        }
    }

    private static String key(String name) {
        return "algorithm.one_shot." + name;
    }

    /** Uniform paths, and statistics of 256 images. */
    static OneShotSettings defaults() {
        return new OneShotSettings(
                UNIFORM, 7, null, null, 500, 1, 1, 256, AlgorithmSettings.EVOLUTION, null);
    }

    /** The same over a file of trained weights. */
    public OneShotSettings withSupernet(String file) {
        return new OneShotSettings(
                sampler,
                bins,
                binFrom,
                binTo,
                binTries,
                fullWidthEpochs,
                widthsPerEpoch,
                recalibrationImages,
                strategy,
                file);
    }

    static OneShotSettings read(Fields fields, OneShotSettings otherwise) {
        OneShotSettings settings =
                new OneShotSettings(
                        fields.text("sampler", otherwise.sampler),
                        fields.integer("bins", otherwise.bins),
                        fields.numberOrNull("bin_from", otherwise.binFrom),
                        fields.numberOrNull("bin_to", otherwise.binTo),
                        fields.integer("bin_tries", otherwise.binTries),
                        fields.integer("full_width_epochs", otherwise.fullWidthEpochs),
                        fields.integer("widths_per_epoch", otherwise.widthsPerEpoch),
                        fields.integer("recalibration_images", otherwise.recalibrationImages),
                        fields.text("strategy", otherwise.strategy),
                        fields.textOrNull("supernet", otherwise.supernet));
        fields.done();
        return settings;
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("sampler", sampler);
        map.put("bins", bins);
        map.put("bin_from", binFrom);
        map.put("bin_to", binTo);
        map.put("bin_tries", binTries);
        map.put("full_width_epochs", fullWidthEpochs);
        map.put("widths_per_epoch", widthsPerEpoch);
        map.put("recalibration_images", recalibrationImages);
        map.put("strategy", strategy);
        map.put("supernet", supernet);
        return map;
    }
}

package nazca.kernels.loss;

import nazca.tensor.Require;

/**
 * Geometry of softmax cross-entropy with label smoothing, checked once.
 *
 * <pre>
 *   logits, dlogits, targets [batch, classes]
 *   labels I32 [batch]   losses [batch]   predictions I32 [batch]
 * </pre>
 *
 * @param batch images
 * @param classes logits per image
 * @param smoothing the share s of the target spread evenly: q = (1 - s) * onehot + s / classes
 */
public record CrossEntropySpec(int batch, int classes, float smoothing) {
    /** Checks extents and {@code 0 <= smoothing < 1}. */
    public CrossEntropySpec {
        Require.argument(
                batch > 0 && classes > 0,
                "cross-entropy: batch and classes must be positive, got %d, %d",
                batch,
                classes);
        Require.argument(
                smoothing >= 0 && smoothing < 1,
                "cross-entropy: smoothing must be in [0, 1), got %s",
                smoothing);
    }

    /** The same loss over another batch. */
    public CrossEntropySpec withBatch(int newBatch) {
        return new CrossEntropySpec(newBatch, classes, smoothing);
    }

    /** Bytes of the logits. */
    public long logitsBytes() {
        return 4L * batch * classes;
    }

    /** Bytes of one number per image. */
    public long perImageBytes() {
        return 4L * batch;
    }

    /**
     * Refuses smoothing where targets are given whole: they bring their own.
     *
     * @throws IllegalArgumentException if the smoothing is not 0
     */
    public void checkUnsmoothed() {
        if (smoothing != 0) {
            throw new IllegalArgumentException(
                    "cross-entropy: soft targets are not smoothed further, got smoothing "
                            + smoothing);
        }
    }

    /** 1 - s: the part of the target that the label alone gets. */
    public float sure() {
        return 1f - smoothing;
    }

    /** s / classes: the part of the target that every class gets. */
    public float spread() {
        return smoothing / classes;
    }

    /**
     * The label itself.
     *
     * @throws IllegalArgumentException if there is no such class
     */
    public int checkedLabel(int label) {
        if (label < 0 || label >= classes) {
            throw new IllegalArgumentException(
                    "cross-entropy: labels must be in 0..%d, got %d".formatted(classes - 1, label));
        }
        return label;
    }
}

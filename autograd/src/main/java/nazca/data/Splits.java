package nazca.data;

import nazca.tensor.Require;
import nazca.tensor.random.RandomStream;

import java.util.Arrays;

/**
 * Two disjoint parts of the training images: one trains weights, the other the architecture. Both
 * are in the order of the permutation that they were drawn by, so the first N of either are a fair
 * sample of it.
 *
 * @param weight indices of the weight split
 * @param architecture indices of the architecture split
 */
public record Splits(int[] weight, int[] architecture) {
    /**
     * Walks a random permutation of all images and fills each class's quota of the architecture
     * split in that order; the rest is the weight split. Quotas are architectureImages / classes,
     * the first (architectureImages mod classes) classes take one more.
     *
     * @param labels the class of every training image
     * @param architectureImages how many images the architecture split gets, may be 0
     * @throws IllegalArgumentException if a label is no class, or if a class would have no image
     *     left to train weights on
     */
    public static Splits draw(int[] labels, int classes, int architectureImages, long seed) {
        Require.argument(classes >= 1, "split: classes must be >= 1, got %d", classes);
        Require.argument(
                architectureImages >= 0,
                "split: architecture images must be >= 0, got %d",
                architectureImages);
        int[] quotas = quotas(counts(labels, classes), architectureImages);
        int[] architecture = new int[architectureImages];
        int[] weight = new int[labels.length - architectureImages];
        int toArchitecture = 0;
        int toWeight = 0;
        for (int image : RandomStream.of(seed, "split").permutation(labels.length)) {
            if (quotas[labels[image]]-- > 0) {
                architecture[toArchitecture++] = image;
            } else {
                weight[toWeight++] = image;
            }
        }
        return new Splits(weight, architecture);
    }

    /** The first images of each split, at most as many as said. */
    public Splits limit(int weightImages, int architectureImages) {
        return new Splits(first(weight, weightImages), first(architecture, architectureImages));
    }

    /** The first {@code count} of some indices, or all where there are fewer. */
    public static int[] first(int[] indices, int count) {
        Require.argument(count >= 0, "split: a limit must be >= 0, got %d", count);
        return Arrays.copyOf(indices, Math.min(count, indices.length));
    }

    /** 0 … count-1: every image of a set in its own order. */
    public static int[] all(int count) {
        int[] indices = new int[count];
        Arrays.setAll(indices, i -> i);
        return indices;
    }

    private static int[] counts(int[] labels, int classes) {
        int[] counts = new int[classes];
        for (int label : labels) {
            Require.argument(
                    label >= 0 && label < classes,
                    "split: labels must be in [0, %d), got %d",
                    classes,
                    label);
            counts[label]++;
        }
        return counts;
    }

    private static int[] quotas(int[] counts, int images) {
        int classes = counts.length;
        int[] quotas = new int[classes];
        for (int c = 0; c < classes; c++) {
            quotas[c] = images / classes + (c < images % classes ? 1 : 0);
            Require.argument(
                    quotas[c] == 0 || quotas[c] < counts[c],
                    "split: an architecture split of %d images takes %d of class %d, which has"
                            + " only %d training images",
                    images,
                    quotas[c],
                    c,
                    counts[c]);
        }
        return quotas;
    }
}

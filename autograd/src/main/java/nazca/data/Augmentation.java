package nazca.data;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.List;

/**
 * How training images are varied, in this order:
 *
 * <ol>
 *   <li>colours jittered by factors from 1 − jitter to 1 + jitter: brightness, contrast, saturation
 *   <li>normalised
 *   <li>a rectangle of random area and shape cut out and resampled to the image's size, or the
 *       image framed by {@code pad} pixels of zero, the mean colour, and cut back to its size at a
 *       random place, all offsets 0 … 2·pad equally likely
 *   <li>mirrored left to right with probability 1/2 (before the framed image is cut)
 *   <li>a square at a random place filled with zero
 * </ol>
 *
 * <p>What happens to an image is a pure function of (seed, epoch, index of the image in its set).
 *
 * @param pad pixels added at each side, 0 for no cropping
 * @param flip whether images are mirrored
 * @param leastArea the smallest share of the image that a rectangle keeps; 1 for no rectangles
 * @param jitter the largest change of a colour factor; 0 for none
 * @param cutout side of the square in pixels, 0 for none; it may reach over the border
 */
public record Augmentation(int pad, boolean flip, double leastArea, double jitter, int cutout) {
    /** The names that {@link #named} takes, for sentences about others. */
    public static final String NAMES =
            "none, standard, or some of crop or resize, flip, jitter, cutout joined by '-'";

    private static final List<String> PARTS = List.of("crop", "resize", "flip", "jitter", "cutout");

    /** Szegedy et al., arXiv:1409.4842, section 6: rectangles from 8 % of the image. */
    private static final double LEAST_AREA = 0.08;

    private static final double JITTER = 0.4;

    /** CIFAR's usual frame is 4 of 32 pixels. */
    private static final int FRAMES_PER_SIDE = 8;

    /** DeVries and Taylor, arXiv:1708.04552: 16 of 32 pixels on CIFAR-10. */
    private static final int CUTOUTS_PER_SIDE = 2;

    /** Checks ranges. */
    public Augmentation {
        Require.argument(pad >= 0, "augmentation: pad must be >= 0, got %d", pad);
        Require.argument(
                leastArea > 0 && leastArea <= 1,
                "augmentation: least area must be in (0, 1], got %s",
                leastArea);
        Require.argument(
                pad == 0 || leastArea == 1, "augmentation: frames and rectangles exclude another");
        Require.argument(
                jitter >= 0 && jitter < 1,
                "augmentation: jitter must be in [0, 1), got %s",
                jitter);
        Require.argument(cutout >= 0, "augmentation: cutout must be >= 0, got %d", cutout);
    }

    /** Frames and mirrors alone. */
    public Augmentation(int pad, boolean flip) {
        this(pad, flip, 1, 0, 0);
    }

    /** Images as they are. */
    public static Augmentation none() {
        return new Augmentation(0, false);
    }

    /**
     * The augmentation of a name, for images of a shape: {@code none}; {@code standard}, which is
     * crop-flip; or parts joined by '-', such as {@code resize-flip-jitter}. crop frames an eighth
     * of the shorter side, resize takes rectangles from 8 % of the area, jitter changes factors by
     * up to 0.4, cutout takes squares of half of the shorter side.
     *
     * @throws IllegalArgumentException if the name is none of these
     */
    public static Augmentation named(String name, Shape shape) {
        Require.argument(isName(name), "augmentation: must be %s, got '%s'", NAMES, name);
        List<String> parts = parts(name);
        int side = Math.min(shape.height(), shape.width());
        return new Augmentation(
                parts.contains("crop") ? Math.max(1, side / FRAMES_PER_SIDE) : 0,
                parts.contains("flip"),
                parts.contains("resize") ? LEAST_AREA : 1,
                parts.contains("jitter") ? JITTER : 0,
                parts.contains("cutout") ? Math.max(1, side / CUTOUTS_PER_SIDE) : 0);
    }

    /** Whether {@link #named} takes this name. */
    public static boolean isName(String name) {
        List<String> parts = parts(name);
        return PARTS.containsAll(parts)
                && parts.stream().distinct().count() == parts.size()
                && !(parts.contains("crop") && parts.contains("resize"));
    }

    private static List<String> parts(String name) {
        return switch (name) {
            case "none" -> List.of();
            case "standard" -> List.of("crop", "flip");
            default -> List.of(name.split("-", -1));
        };
    }

    /** Whether images stay as they are. */
    public boolean isNone() {
        return equals(none());
    }

    /** Whether rectangles are cut out and resampled. */
    boolean resizes() {
        return leastArea < 1;
    }
}

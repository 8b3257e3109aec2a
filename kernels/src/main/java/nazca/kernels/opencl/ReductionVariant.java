package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClDevice;
import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to cut sums over rows or chunks; all of them give the same bits.
 *
 * @param width channels of a work-item
 * @param group work-items of a work-group
 */
record ReductionVariant(int width, int group) {
    private static final Pattern NAME = Pattern.compile("w(1|2|4|8|16)g(32|64|128|256)");
    private static final int[] WIDTHS = {1, 2, 4, 8, 16};
    private static final int[] GROUPS = {32, 64, 128, 256};

    /** What a device may choose from. */
    static List<ReductionVariant> candidates(OpenClDevice device) {
        List<ReductionVariant> candidates = new ArrayList<>();
        for (int width : WIDTHS) {
            for (int group : GROUPS) {
                ReductionVariant variant = new ReductionVariant(width, group);
                if (fits(device, variant)) {
                    candidates.add(variant);
                }
            }
        }
        return candidates;
    }

    /** Whether a device's work-groups may be so large. */
    static boolean fits(OpenClDevice device, ReductionVariant variant) {
        return variant.group <= device.group();
    }

    /**
     * The variant of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static ReductionVariant parse(String name) {
        Matcher matcher = NAME.matcher(name);
        Require.argument(matcher.matches(), "opencl: no variant of sums is called %s", name);
        return new ReductionVariant(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** As {@link #parse} takes it, such as {@code w16g64}. */
    String text() {
        return "w%dg%d".formatted(width, group);
    }
}

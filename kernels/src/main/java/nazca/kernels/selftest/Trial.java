package nazca.kernels.selftest;

import nazca.kernels.Kernels;
import nazca.tensor.Memory;
import nazca.tensor.View;
import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One call of one kernel: where its shape and values are drawn, where its operands lie, and what it
 * left in its outputs. Two trials of one stream draw the same.
 *
 * <p>Outputs lie between guards of a number that nothing computes, and start out as that number: a
 * store outside and an element left unwritten then show as differences.
 */
final class Trial {
    private static final float[] EXTREMES = {
        0f, -0f, 1e-40f, -1e-40f, 1e-22f, -1e-25f, 1e30f, -1e30f, 6f, 0x1p-126f
    };
    private static final float[] POISONS = {
        Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN
    };

    /** What guards hold, and outputs before they are written. */
    static final float SENTINEL = 0x1.2345p-77f;

    private static final int GUARD = 16;

    private final Kernels kernels;
    private final Memory memory;
    private final Room room;
    private final Sizes sizes;
    private final RandomStream numbers;
    private final boolean wild;
    private final List<Output> outputs = new ArrayList<>();
    private long next;
    private String shape = "";

    private record Output(View whole, int count) {}

    /**
     * A trial that has drawn nothing yet.
     *
     * @param room gives places in {@code memory}
     * @param sizes of shapes
     * @param wild whether values have extremes, infinities and NaN among them
     */
    Trial(
            Kernels kernels,
            Memory memory,
            Room room,
            Sizes sizes,
            RandomStream numbers,
            boolean wild) {
        this.kernels = kernels;
        this.memory = memory;
        this.room = room;
        this.sizes = sizes;
        this.numbers = numbers;
        this.wild = wild;
    }

    /** The set under trial. */
    Kernels kernels() {
        return kernels;
    }

    /** Notes what the trial runs at, for messages. */
    <S> S at(S spec) {
        shape = spec.toString();
        return spec;
    }

    /** What {@link #at} was told. */
    String shape() {
        return shape;
    }

    /** One of these numbers. */
    int pick(int... choices) {
        return choices[numbers.below(next++, choices.length)];
    }

    /** A number of channels. */
    int channels() {
        return pick(sizes.channels());
    }

    /** A number of rows. */
    int rows() {
        return pick(sizes.rows());
    }

    /** A number of contiguous elements. */
    int elements() {
        return pick(sizes.elements());
    }

    /** True half of the time. */
    boolean chance() {
        return pick(0, 1) == 1;
    }

    /** A stream for kernels that draw by themselves. */
    RandomStream stream() {
        return RandomStream.of(numbers.word(next++), "self-test");
    }

    /** An operand of drawn values. */
    View in(long count) {
        return floats(drawn(count));
    }

    /** An operand of finite values that are at least 0.1. */
    View positive(long count) {
        return floats(positives(count));
    }

    /** An operand of integers from 0 to {@code bound - 1}. */
    View labels(int count, int bound) {
        float[] bits = new float[count];
        for (int i = 0; i < count; i++) {
            bits[i] = Float.intBitsToFloat(numbers.below(next++, bound));
        }
        return floats(bits);
    }

    /** Room for a result. */
    View out(long count) {
        float[] blank = new float[(int) count];
        Arrays.fill(blank, SENTINEL);
        return guarded(blank);
    }

    /** Drawn values that the kernel changes in place. */
    View inOut(long count) {
        return guarded(drawn(count));
    }

    /** Positive values that the kernel changes in place. */
    View positiveInOut(long count) {
        return guarded(positives(count));
    }

    /** Room that the kernel may use as it likes. */
    View scratch(long count) {
        return room.take(4 * count);
    }

    /** The outputs with their guards, in the order in which they were asked for. */
    List<float[]> results() {
        return outputs.stream().map(o -> memory.download(o.whole(), o.count())).toList();
    }

    /** Which element of its output index {@code i} of a result is, guards aside. */
    static int element(int i) {
        return i - GUARD;
    }

    private View guarded(float[] values) {
        float[] whole = new float[values.length + 2 * GUARD];
        Arrays.fill(whole, SENTINEL);
        System.arraycopy(values, 0, whole, GUARD, values.length);
        View view = floats(whole);
        outputs.add(new Output(view, whole.length));
        return view.plus(4L * GUARD);
    }

    private View floats(float[] values) {
        View view = room.take(4L * values.length);
        memory.upload(values, view);
        return view;
    }

    private float[] drawn(long count) {
        float[] values = new float[(int) count];
        for (int i = 0; i < values.length; i++) {
            values[i] = wild ? wild() : normal();
        }
        return values;
    }

    private float[] positives(long count) {
        float[] values = new float[(int) count];
        for (int i = 0; i < values.length; i++) {
            values[i] = 0.1f + Math.abs(normal());
        }
        return values;
    }

    private float normal() {
        return numbers.normal(next++);
    }

    private float wild() {
        if (numbers.below(next++, 300) == 0) {
            return POISONS[numbers.below(next++, POISONS.length)];
        }
        return numbers.below(next++, 8) == 0
                ? EXTREMES[numbers.below(next++, EXTREMES.length)]
                : normal();
    }
}

package nazca.autograd;

import static nazca.autograd.fixtures.CentralDifferences.dot;
import static nazca.autograd.fixtures.CentralDifferences.doubles;
import static nazca.autograd.fixtures.CentralDifferences.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.fixtures.CentralDifferences;
import nazca.autograd.fixtures.OpRun;
import nazca.kernels.cpu.CpuKernels;
import nazca.kernels.layout.PadSpec;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Concatenation, slices, shuffles, padding and splits, each against a loop in double. */
class MovesTest {
    private static final int BATCH = 2;
    private static final Shape SHAPE = new Shape(3, 2, 12);
    private static final int PIXELS = BATCH * SHAPE.pixels();

    private final Slot x = Slot.of("x", SHAPE);

    @Test
    void shuffleMatchesItsFormulaAndCentralDifferences() {
        Slot y = Slot.of("y", SHAPE);
        matches(y, in -> permuted(in, 12, c -> c % 3 * 4 + c / 3), new Shuffle(x, 3, y));
    }

    @Test
    void sliceMatchesItsFormulaAndCentralDifferences() {
        Slot y = Slot.of("y", SHAPE.withChannels(5));
        matches(y, in -> permuted(in, 5, c -> c + 4), new Slice(x, 4, y));
    }

    @Test
    void overlappingSlicesAddTheirGradients() {
        Slot a = Slot.of("a", SHAPE.withChannels(7));
        Slot b = Slot.of("b", SHAPE.withChannels(9));
        Slot y = Slot.of("y", SHAPE.withChannels(16));
        matches(
                y,
                in -> permuted(in, 16, c -> c < 7 ? c : c - 7 + 3),
                new Slice(x, 0, a),
                new Slice(x, 3, b),
                new Concat(List.of(a, b), y));
    }

    @Test
    void concatTakesTheSameMapTwice() {
        Slot y = Slot.of("y", SHAPE.withChannels(24));
        matches(y, in -> permuted(in, 24, c -> c % 12), new Concat(List.of(x, x), y));
    }

    @Test
    void evenAndOddChannelsGoTheirWaysAndMeet() {
        Slot even = Slot.of("even", SHAPE.withChannels(6));
        Slot odd = Slot.of("odd", SHAPE.withChannels(6));
        Slot y = Slot.of("y", SHAPE);
        matches(
                y,
                in -> permuted(in, 12, c -> c < 6 ? 2 * c + 1 : 2 * (c - 6)),
                new Split(x, even, odd),
                new Concat(List.of(odd, even), y));
    }

    @Test
    void paddingMatchesItsFormulaAndCentralDifferences() {
        Slot y = Slot.of("y", new Shape(6, 5, 15));
        matches(y, MovesTest::padded, new Pad(x, new PadSpec.Border(2, 1, 1, 2, 3, 0), y));
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        Slot narrow = Slot.of("narrow", SHAPE.withChannels(5));
        Slot small = Slot.of("small", new Shape(2, 2, 12));
        assertThatThrownBy(() -> new Concat(List.of(x, narrow), x))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("concat: channels must add up to 12, got 17");
        assertThatThrownBy(() -> new Slice(x, 8, narrow))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("slice: channels must lie within the 12 of x, got 5 from 8 on");
        assertThatThrownBy(() -> new Shuffle(x, 5, x))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shuffle: groups must divide the 12 channels, got 5");
        assertThatThrownBy(() -> new Split(x, narrow, narrow))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("split: 3x2x12 has 6 even and 6 odd channels, got 3x2x5 and 3x2x5");
        assertThatThrownBy(() -> new Pad(x, PadSpec.Border.ofPixels(1), small))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pad: the padded map of 3x2x12 is 5x4x12, got 2x2x12");
    }

    private interface Source {
        int of(int channel);
    }

    /** y[p,c] = x[p, source(c)]. */
    private static double[] permuted(double[] in, int channels, Source source) {
        var out = new double[PIXELS * channels];
        for (int i = 0; i < out.length; i++) {
            out[i] = in[i / channels * SHAPE.channels() + source.of(i % channels)];
        }
        return out;
    }

    private static double[] padded(double[] in) {
        var out = new double[BATCH * 6 * 5 * 15];
        for (int i = 0; i < in.length; i++) {
            int c = i % 12;
            int column = i / 12 % 2;
            int row = i / 24 % 3;
            int image = i / 72;
            out[((image * 6 + row + 2) * 5 + column + 1) * 15 + c + 3] = in[i];
        }
        return out;
    }

    private void matches(Slot y, UnaryOperator<double[]> formula, Op... ops) {
        Random random = new Random(5);
        float[] in = normal(random, BATCH * SHAPE.elements(), 1);
        float[] weights = normal(random, BATCH * y.shape().elements(), 1);
        double[] point = doubles(in);
        try (var workers = new Workers(2);
                var run = new OpRun(CpuKernels.choose(workers), BATCH)) {
            run.put(x, in);
            run.thereAndBack(y, weights, ops);
            // The stack's memory still holds what the pass left there.
            assertThat(doubles(run.value(y))).containsExactly(formula.apply(point));
            double[] slopes =
                    CentralDifferences.of(point, () -> dot(formula.apply(point), doubles(weights)));
            float[] dx = run.gradient(x);
            for (int i = 0; i < in.length; i++) {
                assertThat((double) dx[i]).as("dx[%d]", i).isCloseTo(slopes[i], within(1e-6));
            }
            run.step().release(x);
            assertThat(run.step().slab().isEmpty()).isTrue();
        }
    }
}

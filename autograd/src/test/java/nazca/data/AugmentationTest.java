package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.tensor.Shape;
import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

class AugmentationTest {
    private static final long SEED = 12;
    private static final Shape SHAPE = new Shape(8, 10, 3);
    private static final Dataset DATA = Synthetic.load(SHAPE, 4, 300, 0, 2);

    @Test
    void namesCombineParts() {
        Shape cifar = new Shape(32, 32, 3);
        assertThat(Augmentation.named("none", cifar)).isEqualTo(Augmentation.none());
        assertThat(Augmentation.named("standard", cifar)).isEqualTo(new Augmentation(4, true));
        assertThat(Augmentation.named("crop-flip", cifar)).isEqualTo(new Augmentation(4, true));
        assertThat(Augmentation.named("flip", cifar)).isEqualTo(new Augmentation(0, true));
        assertThat(Augmentation.named("resize-flip-jitter", cifar))
                .isEqualTo(new Augmentation(0, true, 0.08, 0.4, 0));
        assertThat(Augmentation.named("crop-flip-cutout", cifar))
                .isEqualTo(new Augmentation(4, true, 1, 0, 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "flip-", "flip-flip", "crop-resize", "rotate", "Standard"})
    void otherNamesAreRefused(String name) {
        assertThat(Augmentation.isName(name)).isFalse();
        assertThatThrownBy(() -> Augmentation.named(name, SHAPE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "augmentation: must be none, standard, or some of crop or resize, flip,"
                                + " jitter, cutout joined by '-', got '%s'",
                        name);
    }

    @Test
    void cutoutZeroesASquareAroundAUniformPixel() {
        int[] centres = new int[SHAPE.pixels()];
        var cutout = new Augmentation(0, false, 1, 0, 4);
        for (int image = 0; image < 300; image++) {
            float[] plain = prepare(Augmentation.none(), image, 1);
            float[] cut = prepare(cutout, image, 1);
            RandomStream random = RandomStream.of(SEED, "augment squares").at(1, 0);
            int row = random.below(2L * image, 8);
            int column = random.below(2L * image + 1, 10);
            centres[row * 10 + column]++;
            for (int at = 0; at < plain.length; at++) {
                int i = at / 30;
                int j = at / 3 % 10;
                boolean inside = i >= row - 2 && i < row + 2 && j >= column - 2 && j < column + 2;
                assertThat(cut[at]).isEqualTo(inside ? 0f : plain[at]);
            }
        }
        assertThat(Arrays.stream(centres).filter(count -> count > 0).count()).isGreaterThan(70);
    }

    @Test
    void jitteredColoursAreThoseOfTheFormulaInDouble() {
        Normalization plain = new Normalization(new double[3], new double[] {1, 1, 1});
        var jitter = new Augmentation(0, false, 1, 0.4, 0);
        for (int image = 0; image < 50; image++) {
            float[] got = prepare(jitter, plain, image, 3);
            double[] expected = jittered(image, 3);
            for (int at = 0; at < got.length; at++) {
                assertThat(255 * (double) got[at]).isCloseTo(expected[at], within(1e-3));
            }
        }
    }

    @Test
    void rectanglesAreOfTheDrawnAreasAndShapes() {
        // A ramp: its rectangle's lowest and highest values tell where the rectangle was.
        int side = 64;
        float[] ramp = new float[side * side * 2];
        for (int at = 0; at < side * side; at++) {
            int row = at / side;
            ramp[2 * at] = row;
            ramp[2 * at + 1] = at - row * side;
        }
        var crop = new RectangleCrop(new Shape(side, side, 2), 0.08);
        RandomStream random = RandomStream.of(SEED, "rectangles");
        double smallest = 1;
        double largest = 0;
        Set<Long> places = new HashSet<>();
        for (int image = 0; image < 500; image++) {
            float[] out = new float[ramp.length];
            crop.apply(ramp, out, false, random, image);
            double rows = (double) out[out.length - 2] - out[0] + 1;
            double columns = (double) out[out.length - 1] - out[1] + 1;
            double area = rows * columns / side / side;
            smallest = Math.min(smallest, area);
            largest = Math.max(largest, area);
            assertThat(columns / rows).isBetween(0.75 / 1.06, 1.06 / 0.75);
            places.add(Math.round((double) out[0]) * side + Math.round((double) out[1]));
            for (int i = 0; i < side; i++) { // linear within the rectangle
                double row = Math.clamp((i + 0.5) * rows / side - 0.5, 0, rows - 1);
                assertThat((double) out[2 * i * side]).isCloseTo(out[0] + row, within(1e-4));
            }
        }
        assertThat(smallest).isBetween(0.075, 0.11);
        assertThat(largest).isBetween(0.9, 1.0);
        assertThat(places.size()).isGreaterThan(300);
    }

    @Test
    void mirroredRectanglesAreTheMirrorImage() {
        float[] plain = new float[SHAPE.elements()];
        float[] mirrored = new float[SHAPE.elements()];
        float[] image = prepare(Augmentation.none(), 5, 0);
        var crop = new RectangleCrop(SHAPE, 0.3);
        RandomStream random = RandomStream.of(SEED, "rectangles");
        crop.apply(image, plain, false, random, 5);
        crop.apply(image, mirrored, true, random, 5);
        for (int at = 0; at < plain.length; at++) {
            int i = at / 30;
            int j = at / 3 % 10;
            assertThat(mirrored[at]).isEqualTo(plain[i * 30 + (9 - j) * 3 + at % 3]);
        }
    }

    @Test
    void everythingIsAFunctionOfSeedEpochAndImage() {
        Augmentation all = Augmentation.named("resize-flip-jitter-cutout", SHAPE);
        Set<String> looks = new HashSet<>();
        for (int epoch = 0; epoch < 40; epoch++) {
            float[] once = prepare(all, 7, epoch);
            assertThat(prepare(all, 7, epoch)).isEqualTo(once);
            looks.add(Arrays.toString(once));
        }
        assertThat(looks).hasSize(40);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new Augmentation(1, false, 0.5, 0, 0))
                .hasMessage("augmentation: frames and rectangles exclude another");
        assertThatThrownBy(() -> new Augmentation(0, false, 0, 0, 0))
                .hasMessage("augmentation: least area must be in (0, 1], got 0.0");
        assertThatThrownBy(() -> new Augmentation(0, false, 1, 1, 0))
                .hasMessage("augmentation: jitter must be in [0, 1), got 1.0");
        assertThatThrownBy(() -> new Augmentation(0, false, 1, 0, -1))
                .hasMessage("augmentation: cutout must be >= 0, got -1");
    }

    /** Pixels 0 … 255 after brightness, contrast and saturation. */
    private static double[] jittered(int image, long epoch) {
        RandomStream random = RandomStream.of(SEED, "augment colours").at(epoch, 0);
        double[] factors =
                IntStream.range(0, 3)
                        .mapToDouble(k -> 0.6 + 0.8 * random.uniform(4L * image + k))
                        .toArray();
        byte[] bytes = new byte[SHAPE.elements()];
        DATA.train().copyImage(image, bytes);
        double[] p = new double[bytes.length];
        Arrays.setAll(p, at -> Math.min(255, factors[0] * (bytes[at] & 0xff)));
        double mean = 0;
        for (int at = 0; at < p.length; at += 3) {
            mean += grey(p, at) / SHAPE.pixels();
        }
        double centre = mean;
        double[] q = p.clone();
        Arrays.setAll(q, at -> Math.clamp(centre + factors[1] * (p[at] - centre), 0, 255));
        double[] result = q.clone();
        Arrays.setAll(
                result,
                at -> {
                    double grey = grey(q, at - at % 3);
                    return Math.clamp(grey + factors[2] * (q[at] - grey), 0, 255);
                });
        return result;
    }

    private static double grey(double[] p, int at) {
        return 0.299 * p[at] + 0.587 * p[at + 1] + 0.114 * p[at + 2];
    }

    private static float[] prepare(Augmentation augmentation, int image, long epoch) {
        return prepare(augmentation, DATA.normalization(), image, epoch);
    }

    private static float[] prepare(
            Augmentation augmentation, Normalization normalization, int image, long epoch) {
        var preparation = new ImagePreparation(DATA.train(), normalization, augmentation, SEED);
        MemorySegment to = MemorySegment.ofArray(new float[SHAPE.elements()]);
        preparation.write(image, preparation.draws(epoch), to, 0);
        return to.toArray(ValueLayout.JAVA_FLOAT);
    }
}

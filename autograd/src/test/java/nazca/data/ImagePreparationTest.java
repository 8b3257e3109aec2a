package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.tensor.Shape;
import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

class ImagePreparationTest {
    private static final long SEED = 12;
    private static final Dataset DATA = Synthetic.load(new Shape(5, 7, 3), 4, 400, 0, 2);

    @ParameterizedTest
    @CsvSource({"0,false", "0,true", "1,false", "2,true", "5,true"})
    void equalsTheDirectFormula(int pad, boolean flip) {
        var augmentation = new Augmentation(pad, flip);
        for (long epoch = 0; epoch < 3; epoch++) {
            for (int image = 0; image < 50; image++) {
                assertThat(prepare(augmentation, image, epoch))
                        .as("image %d, epoch %d", image, epoch)
                        .isEqualTo(direct(augmentation, image, epoch));
            }
        }
    }

    @Test
    void normalizedPixelsAreTheNumbersOfTheFormulaInDouble() {
        byte[] bytes = new byte[DATA.shape().elements()];
        DATA.train().copyImage(0, bytes);
        float[] prepared = prepare(Augmentation.none(), 0, 0);
        for (int i = 0; i < bytes.length; i++) {
            double mean = DATA.normalization().mean()[i % 3];
            double std = DATA.normalization().std()[i % 3];
            double exact = ((bytes[i] & 0xff) / 255.0 - mean) / std;
            assertThat((double) prepared[i]).isCloseTo(exact, within(1e-6));
        }
    }

    @Test
    void theWordsThatPlacesAreDrawnFromAreIndependent() {
        int[] counts = new int[18];
        for (int image = 0; image < 400; image++) {
            for (long epoch = 0; epoch < 9; epoch++) {
                RandomStream random = RandomStream.of(SEED, "augment").at(epoch, 0);
                int place = 3 * random.below(4L * image, 3) + random.below(4L * image + 1, 3);
                boolean mirrored = random.word(4L * image + 2) < 0;
                counts[2 * place + (mirrored ? 1 : 0)]++;
            }
        }
        for (int count : counts) { // 200 expected, deviation 14
            assertThat(count).isBetween(140, 260);
        }
    }

    @Test
    void anImageLooksDifferentInEachEpoch() {
        Set<String> looks = new HashSet<>();
        for (long epoch = 0; epoch < 200; epoch++) {
            looks.add(Arrays.toString(prepare(new Augmentation(1, true), 3, epoch)));
        }
        assertThat(looks).hasSize(18); // 9 places, 2 directions
    }

    @Test
    void otherImagesAndOtherOrdersChangeNothing() {
        var augmentation = new Augmentation(2, true);
        var preparation =
                new ImagePreparation(DATA.train(), DATA.normalization(), augmentation, SEED);
        for (int image : new int[] {9, 3, 3, 200, 9}) {
            MemorySegment to = MemorySegment.ofArray(new float[105]);
            preparation.write(image, preparation.draws(4), to, 0);
            assertThat(to.toArray(ValueLayout.JAVA_FLOAT))
                    .isEqualTo(prepare(augmentation, image, 4));
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> prepare(new Augmentation(6, false), 0, 0))
                .hasMessage(
                        "batch loader: a crop from a frame of 6 pixels can miss images of 5x7x3");
        assertThatThrownBy(() -> new Augmentation(-1, false))
                .hasMessage("augmentation: pad must be >= 0, got -1");
        var grey = new Normalization(new double[1], new double[] {1});
        assertThatThrownBy(
                        () -> new ImagePreparation(DATA.train(), grey, Augmentation.none(), SEED))
                .hasMessage("batch loader: images have 3 channels but the normalization 1");
    }

    private static float[] prepare(Augmentation augmentation, int image, long epoch) {
        var preparation =
                new ImagePreparation(DATA.train(), DATA.normalization(), augmentation, SEED);
        MemorySegment to = MemorySegment.ofArray(new float[2 + DATA.shape().elements()]);
        preparation.write(image, preparation.draws(epoch), to, 2);
        return to.asSlice(8).toArray(ValueLayout.JAVA_FLOAT);
    }

    /** Normalise, mirror, frame with zeros and cut, each as a whole image. */
    private static float[] direct(Augmentation augmentation, int image, long epoch) {
        int pad = augmentation.pad();
        RandomStream random = RandomStream.of(SEED, "augment").at(epoch, 0);
        int down = random.below(4L * image, 2 * pad + 1);
        int right = random.below(4L * image + 1, 2 * pad + 1);
        boolean mirrored = augmentation.flip() && (random.word(4L * image + 2) >>> 31) == 1;
        byte[] bytes = new byte[105];
        DATA.train().copyImage(image, bytes);
        float[][][] frame = new float[5 + 2 * pad][7 + 2 * pad][3];
        for (int at = 0; at < 105; at++) {
            int c = at % 3;
            int j = at / 3 % 7;
            int column = mirrored ? 6 - j : j;
            frame[at / 21 + pad][column + pad][c] =
                    Math.fma(
                            (float) (bytes[at] & 0xff),
                            DATA.normalization().scale(c),
                            DATA.normalization().shift(c));
        }
        float[] cut = new float[105];
        for (int at = 0; at < 105; at++) {
            cut[at] = frame[at / 21 + down][at / 3 % 7 + right][at % 3];
        }
        return cut;
    }
}

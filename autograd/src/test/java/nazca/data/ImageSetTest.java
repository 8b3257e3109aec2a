package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.List;

class ImageSetTest {
    private static final List<String> CLASSES = List.of("a", "b");

    @Test
    void saysWhatDoesNotFit() {
        Shape shape = new Shape(2, 1, 3);
        assertThatThrownBy(() -> ImageSet.of(shape, CLASSES, new byte[11], new int[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("image set: 2 images of 2x1x3 are 12 bytes, got 11");
        assertThatThrownBy(() -> ImageSet.of(shape, CLASSES, new byte[12], new int[] {0, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("image set: labels must be in [0, 2), got 2 for image 1");
    }

    @Test
    void shuffledLabelsKeepTheirCountsButNotTheirPlaces() {
        ImageSet images = Synthetic.load(new Shape(1, 1, 1), 10, 1000, 0, 0).train();
        ImageSet shuffled = images.withShuffledLabels(3);
        assertThat(shuffled.classCounts()).isEqualTo(images.classCounts());
        assertThat(shuffled.labels()).isEqualTo(images.withShuffledLabels(3).labels());
        int same = 0;
        for (int i = 0; i < 1000; i++) {
            same += shuffled.labels()[i] == images.labels()[i] ? 1 : 0;
        }
        assertThat(same).isBetween(60, 140); // 100 expected, deviation 9.5
    }

    @Test
    void normalizationIsMeanAndDeviationPerChannel() {
        byte[] pixels = {0, 7, (byte) 255, 7, 0, 7, (byte) 255, 7};
        ImageSet images = ImageSet.of(new Shape(1, 2, 2), CLASSES, pixels, new int[2]);
        Normalization normalization = Normalization.of(images);
        assertThat(normalization.mean()[0]).isEqualTo(0.5);
        assertThat(normalization.std()[0]).isEqualTo(0.5);
        assertThat(normalization.scale(0)).isEqualTo((float) (1 / 127.5));
        assertThat(normalization.shift(0)).isEqualTo(-1f);
        assertThat(normalization.mean()[1]).isCloseTo(7 / 255.0, within(1e-16));
        assertThat(normalization.std()[1]).as("of a channel that never varies").isEqualTo(1);
    }

    @Test
    void aDataSetRefusesPartsThatDiffer() {
        ImageSet one = ImageSet.of(new Shape(1, 1, 1), CLASSES, new byte[1], new int[1]);
        ImageSet wide = ImageSet.of(new Shape(1, 2, 1), CLASSES, new byte[2], new int[1]);
        ImageSet other =
                ImageSet.of(new Shape(1, 1, 1), List.of("a", "c"), new byte[1], new int[1]);
        assertThatThrownBy(() -> Dataset.of("toy", one, wide))
                .hasMessage("data set toy: training images are 1x1x1 but test images 1x2x1");
        assertThatThrownBy(() -> Dataset.of("toy", one, other))
                .hasMessage("data set toy: training and test images have different classes");
    }
}

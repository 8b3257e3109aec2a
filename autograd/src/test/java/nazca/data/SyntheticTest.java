package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

class SyntheticTest {
    private static final Shape SHAPE = new Shape(12, 10, 3);

    @Test
    void theNearestClassMeanRecognisesTestImages() {
        Dataset data = Synthetic.load(SHAPE, 7, 140, 70, 5);
        assertThat(accuracyOfNearestMean(data.train(), data.test())).isGreaterThan(0.95);
        assertThat(accuracyOfNearestMean(data.train().withShuffledLabels(1), data.test()))
                .isLessThan(0.5);
    }

    @Test
    void theSeedAloneDecides() {
        Dataset data = Synthetic.load(SHAPE, 7, 20, 10, 5);
        assertThat(Synthetic.load(SHAPE, 7, 20, 10, 5).sha256()).isEqualTo(data.sha256());
        assertThat(Synthetic.load(SHAPE, 7, 20, 10, 6).sha256()).isNotEqualTo(data.sha256());
    }

    @Test
    void moreImagesLeaveTheFirstOnesAsTheyAre() {
        byte[] one = new byte[SHAPE.elements()];
        byte[] other = new byte[SHAPE.elements()];
        Synthetic.load(SHAPE, 7, 20, 0, 5).train().copyImage(19, one);
        Synthetic.load(SHAPE, 7, 40, 9, 5).train().copyImage(19, other);
        assertThat(one).isEqualTo(other);
    }

    @Test
    void classesAreBalanced() {
        assertThat(Synthetic.load(SHAPE, 3, 10, 0, 5).train().classCounts())
                .containsExactly(4, 3, 3);
    }

    @Test
    void refusesWhatCannotBeMade() {
        assertThatThrownBy(() -> Synthetic.load(SHAPE, 0, 1, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("synthetic: classes must be >= 1, got 0");
        assertThatThrownBy(() -> Synthetic.load(SHAPE, 1, 1, -1, 0))
                .hasMessage("synthetic: counts must be >= 0, got 1 training and -1 test images");
    }

    private static double accuracyOfNearestMean(ImageSet train, ImageSet test) {
        int elements = train.shape().elements();
        double[][] mean = new double[train.classes().size()][elements];
        int[] counts = train.classCounts();
        byte[] image = new byte[elements];
        for (int i = 0; i < train.count(); i++) {
            train.copyImage(i, image);
            int label = train.labels()[i];
            for (int e = 0; e < elements; e++) {
                mean[label][e] += (double) (image[e] & 0xff) / counts[label];
            }
        }
        int right = 0;
        for (int i = 0; i < test.count(); i++) {
            test.copyImage(i, image);
            right += nearest(mean, image) == test.labels()[i] ? 1 : 0;
        }
        return (double) right / test.count();
    }

    private static int nearest(double[][] means, byte[] image) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < means.length; c++) {
            double distance = 0;
            for (int e = 0; e < image.length; e++) {
                double difference = (image[e] & 0xff) - means[c][e];
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                best = c;
            }
        }
        return best;
    }
}

package nazca.latency.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FoldedLayerTest {
    @Test
    void scalesEachOutputChannelByGammaOverTheDeviationAndShiftsByBetaMinusTheScaledMean() {
        // sqrt(3 + 1) = 2 and sqrt(0.25 - 0 + 0) with epsilon 1 folded in: sqrt(15 + 1) = 4.
        FoldedLayer folded =
                FoldedLayer.of(
                        new float[] {1, 2, 3, 4, 5, 6}, // [fanIn 3, channels 2]
                        new float[] {4, 2},
                        new float[] {0.5f, -1},
                        new float[] {0.25f, 8},
                        new float[] {3, 15},
                        1f);
        // Scales 2 and 0.5.
        assertThat(folded.weights()).containsExactly(2, 1, 6, 2, 10, 3);
        assertThat(folded.bias()).containsExactly(0, -5);
    }

    @Test
    void refusesLengthsThatDoNotFit() {
        float[] one = {1};
        float[] two = {1, 1};
        assertThatThrownBy(() -> FoldedLayer.of(two, two, one, two, two, 1e-5f))
                .hasMessage(
                        "folded layer: gamma, beta, mean and variance must have one length, got"
                                + " 2, 1, 2, 2");
        assertThatThrownBy(() -> FoldedLayer.of(new float[3], two, two, two, two, 1e-5f))
                .hasMessage("folded layer: weights must be rows of 2 channels, got 3 weights");
        assertThatThrownBy(() -> FoldedLayer.of(two, two, two, two, two, 0))
                .hasMessage("folded layer: epsilon must be positive, got 0.0");
    }

    @Test
    void randomLayersAreTheSameForOneSeedAndNameAndOthersOtherwise() {
        FoldedLayer layer = FoldedWeights.random(1).layer("3.expand", 4, 8);
        assertThat(FoldedWeights.random(1).layer("3.expand", 4, 8).weights())
                .isEqualTo(layer.weights());
        assertThat(FoldedWeights.random(1).layer("4.expand", 4, 8).weights())
                .isNotEqualTo(layer.weights());
        assertThat(FoldedWeights.random(2).layer("3.expand", 4, 8).weights())
                .isNotEqualTo(layer.weights());
    }
}

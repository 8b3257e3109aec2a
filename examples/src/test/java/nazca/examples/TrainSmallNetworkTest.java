package nazca.examples;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nn.Score;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class TrainSmallNetworkTest {
    @Test
    void fewImagesTeachTheNetworkMoreThanGuessing() throws IOException {
        Score score = TrainSmallNetwork.train(400, 4);
        assertThat(score.images()).isEqualTo(400);
        assertThat(score.accuracy()).isGreaterThan(0.35); // guessing gets a tenth
    }

    @Test
    void aSecondRunGivesTheSameNetwork() throws IOException {
        assertThat(TrainSmallNetwork.train(100, 1)).isEqualTo(TrainSmallNetwork.train(100, 1));
    }
}

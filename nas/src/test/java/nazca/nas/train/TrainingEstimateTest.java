package nazca.nas.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.autograd.Engine;
import nazca.kernels.cpu.CpuKernels;
import nazca.nas.config.UserMistake;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

class TrainingEstimateTest {
    @Test
    void timesAreRoundedToWhatAnEstimateIsGoodFor() {
        assertThat(TrainingEstimate.duration(299.4)).isEqualTo("299 s");
        assertThat(TrainingEstimate.duration(600)).isEqualTo("10 minutes");
        assertThat(TrainingEstimate.duration(4 * 3600)).isEqualTo("4 hours");
        assertThat(TrainingEstimate.duration(60 * 86_400)).isEqualTo("60 days");
        assertThat(new TrainingEstimate(0.5, 1_234_000_000L).sentence(720))
                .isEqualTo(
                        "estimate: about 6 minutes of training, by a trial; 1234 MB of step"
                                + " memory");
    }

    @Test
    void memoryIsThatOfTheLargestPassOfAnyKind() {
        NetworkSpec network =
                Architectures.open(Architectures.CIFAR_SMALL, new Shape(12, 12, 1), 10);
        try (HostMemory memory = new HostMemory(new Device("cpu", "test"))) {
            Engine engine = new Engine(CpuKernels.scalar(), memory);
            TrainingEstimate four = estimate(engine, network, 4, 4);
            TrainingEstimate eight = estimate(engine, network, 8, 4);
            assertThat(four.secondsPerImage()).isPositive().isLessThan(1);
            assertThat((double) eight.stepMemoryBytes() / four.stepMemoryBytes())
                    .isBetween(1.7, 2.0);
            // Scoring has no gradients, so it has room for a few more images.
            assertThat(estimate(engine, network, 4, 5).stepMemoryBytes())
                    .isEqualTo(four.stepMemoryBytes());
            assertThat(estimate(engine, network, 1, 100).stepMemoryBytes())
                    .isGreaterThan(four.stepMemoryBytes());
        }
    }

    private static TrainingEstimate estimate(
            Engine engine, NetworkSpec network, int training, int evaluation) {
        return TrainingEstimate.of(
                engine, network, new TrainingMemory.Batches(training, evaluation));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        TrainingEstimate estimate = new TrainingEstimate(1, 3_000_000_000L);
        assertThatCode(() -> estimate.requireFits("net", 64, 3_000_000_000L))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> estimate.requireFits("net", 64, 2_500_000_000L))
                .isInstanceOf(UserMistake.class)
                .hasMessage(
                        "training net in batches of 64 takes 3000 MB of step memory, but there are"
                                + " 2500 MB: ask for a smaller --batch");
    }
}

package nazca.bench.opencl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class DeviceResultTest {
    private static final DeviceResult.Row STEP =
            new DeviceResult.Row(
                    "training step", "net", "plain kernels", new Turns(2e6, 3e7, 15), true);

    private static DeviceResult.Row product(double ratio, boolean agrees) {
        return new DeviceResult.Row(
                ProductDuel.WORK, "2x3x4", "CLBlast", new Turns(1e6, ratio * 1e6, ratio), agrees);
    }

    @Test
    void theTableSaysHowManyProductsWereWonAndWhatDiffers() {
        DeviceResult result =
                new DeviceResult(
                        "device", List.of(STEP, product(2.5, true), product(0.5, false)), "");
        assertThat(result.agrees()).isFalse();
        assertThat(result.text())
                .startsWith("device\n")
                .containsPattern("training step +net +2\\.000 +plain kernels +30\\.000 +15\\.00")
                .containsPattern("product .* 0\\.50 +DIFFERS")
                .endsWith("products won: 1 of 2\n");
        assertThat(result.json()).containsEntry("products_won", 1L);
    }

    @Test
    void withoutTheLibraryOneLineSaysWhy() {
        DeviceResult result = new DeviceResult("device", List.of(STEP), "CLBlast cannot run here");
        assertThat(result.agrees()).isTrue();
        assertThat(result.text())
                .endsWith("CLBlast cannot run here\n")
                .doesNotContain("products won");
    }

    @Test
    void bothSidesRunInEveryRoundAndWaitAtItsEnd() {
        AtomicInteger ours = new AtomicInteger();
        AtomicInteger theirs = new AtomicInteger();
        AtomicInteger waits = new AtomicInteger();
        Turns turns =
                Turns.take(
                        ours::incrementAndGet,
                        theirs::incrementAndGet,
                        waits::incrementAndGet,
                        5,
                        1);
        assertThat(ours).hasValueGreaterThanOrEqualTo(7);
        assertThat(theirs).hasValueGreaterThanOrEqualTo(7);
        assertThat(waits).hasValue(2 * (2 + 5));
        assertThat(turns.ratio()).isPositive();
    }
}

package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;

class BatchLoaderCostTest {
    private static final int STEPS = 200;

    @Test
    void aStepAllocatesALittleAndNothingNative() {
        Dataset data = Synthetic.load();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (var loader =
                new BatchLoader(
                        data.train(),
                        Splits.all(2000),
                        data.normalization(),
                        new Augmentation(2, true),
                        8,
                        true,
                        true,
                        0,
                        "cost")) {
            long first = loader.batch(0, 0).images().address();
            long second = loader.batch(0, 1).images().address();
            for (int step = 2; step < 40; step++) { // classes are loaded, the order is drawn
                loader.batch(0, step);
            }
            long before = threads.getTotalThreadAllocatedBytes();
            for (int step = 40; step < 40 + STEPS; step++) {
                long address = loader.batch(0, step).images().address();
                assertThat(address == (step % 2 == 0 ? first : second)).isTrue();
            }
            long bytes = (threads.getTotalThreadAllocatedBytes() - before) / STEPS;
            assertThat(bytes).isLessThan(4096);
        }
    }
}

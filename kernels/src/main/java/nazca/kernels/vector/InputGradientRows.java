package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;

/**
 * Batch norm's input gradient for any rows of a map, both sums being known. Set up by the calling
 * thread, then only read.
 */
final class InputGradientRows {
    private final ChannelTable table = new ChannelTable();
    private BatchNormSpec spec = new BatchNormSpec(1, 1, 1f, false);

    /** Takes the batch norm and its sums. */
    void layer(
            BatchNormSpec spec,
            View mean,
            View istd,
            View gamma,
            View beta,
            View dgamma,
            View dbeta) {
        this.spec = spec;
        long bytes = spec.vectorBytes();
        table.shape(spec.rows(), spec.channels(), 7);
        table.repeat(BatchNormMaps.MEAN, HostBuffer.address(mean, bytes));
        table.repeat(BatchNormMaps.ISTD, HostBuffer.address(istd, bytes));
        table.repeat(BatchNormMaps.GAMMA, HostBuffer.address(gamma, bytes));
        table.repeat(BatchNormMaps.BETA, HostBuffer.address(beta, bytes));
        table.repeat(BatchNormMaps.SHIFT_GRADIENT, HostBuffer.address(dbeta, bytes));
        repeatFactors(HostBuffer.address(dgamma, bytes));
    }

    /** dgamma * (1/R) and gamma * istd, once for all rows. */
    private void repeatFactors(long dgamma) {
        final long gradient = dgamma & ADDRESS_MASK;
        final long mean = table.vector(BatchNormMaps.SCALE_GRADIENT) & ADDRESS_MASK;
        final long scale = table.vector(BatchNormMaps.FACTOR) & ADDRESS_MASK;
        final long gamma = table.vector(BatchNormMaps.GAMMA) & ADDRESS_MASK;
        final long istd = table.vector(BatchNormMaps.ISTD) & ADDRESS_MASK;
        for (int j = 0; j < Lanes.vectors(spec.channels()); j++) {
            long at = j * (long) BYTES;
            fromMemorySegment(SPECIES, ALL, gradient + at, ORDER)
                    .mul(1f / spec.rows())
                    .intoMemorySegment(ALL, mean + at, ORDER);
            fromMemorySegment(SPECIES, ALL, gamma + at, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, istd + at, ORDER))
                    .intoMemorySegment(ALL, scale + at, ORDER);
        }
        table.repeat(BatchNormMaps.SCALE_GRADIENT, mean);
        table.repeat(BatchNormMaps.FACTOR, scale);
    }

    /** Rows from addresses x and dy to address dx, which may be dy. */
    void run(long x, long dy, long dx, int rows) {
        float minusInverse = -(1f / spec.rows());
        int group = table.groupRows();
        for (int r = 0; r < rows; r += group) {
            long at = r * spec.vectorBytes();
            int elements = Math.min(group, rows - r) * spec.channels();
            if (spec.relu6()) {
                BatchNormMaps.gatedGradient(
                        x + at, dy + at, dx + at, elements, table, minusInverse);
            } else {
                BatchNormMaps.plainGradient(
                        x + at, dy + at, dx + at, elements, table, minusInverse);
            }
        }
    }
}

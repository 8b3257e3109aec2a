package nazca.kernels.vector;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;

/**
 * y = relu6?(fma((x - mean) * istd, gamma, beta)) for any rows of a map. Set up by the calling
 * thread, then only read.
 */
final class NormalizedRows {
    private final ChannelTable table = new ChannelTable();
    private long rowBytes;
    private int channels;
    private float low;
    private float high;

    /** Takes the batch norm. */
    void layer(BatchNormSpec spec, View mean, View istd, View gamma, View beta) {
        channels = spec.channels();
        rowBytes = spec.vectorBytes();
        low = spec.relu6() ? 0f : Float.NEGATIVE_INFINITY;
        high = spec.relu6() ? 6f : Float.POSITIVE_INFINITY;
        table.shape(spec.rows(), channels, 4);
        table.repeat(BatchNormMaps.MEAN, HostBuffer.address(mean, rowBytes));
        table.repeat(BatchNormMaps.ISTD, HostBuffer.address(istd, rowBytes));
        table.repeat(BatchNormMaps.GAMMA, HostBuffer.address(gamma, rowBytes));
        table.repeat(BatchNormMaps.BETA, HostBuffer.address(beta, rowBytes));
    }

    /** Normalises {@code rows} rows from address x to address y, which may be x. */
    void run(long x, long y, int rows) {
        int group = table.groupRows();
        for (int r = 0; r < rows; r += group) {
            long at = r * rowBytes;
            int elements = Math.min(group, rows - r) * channels;
            BatchNormMaps.normalize(x + at, y + at, elements, table, low, high);
        }
    }
}

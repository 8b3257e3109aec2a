package nazca.nas.report;

import nazca.latency.Latency;
import nazca.latency.LatencyTable;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.ZeroBlock;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A block of a network with what the table says about it.
 *
 * @param block in its place
 * @param millis the medians of its parts, 0 for a block that costs nothing, NaN if one is unknown
 * @param share of the latency of all blocks, NaN if unknown
 * @param macShare of the MACs of all blocks
 */
record CostedBlock(PlacedBlock block, double millis, double share, double macShare) {
    /** The blocks of a network in order. */
    static List<CostedBlock> of(NetworkSpec network, @Nullable LatencyTable table) {
        List<PlacedBlock> blocks = network.placed();
        double sum = blocks.stream().mapToDouble(block -> millis(block, table)).sum();
        return blocks.stream()
                .map(
                        block -> {
                            double millis = millis(block, table);
                            return new CostedBlock(
                                    block,
                                    millis,
                                    millis / sum,
                                    (double) block.spec().macs(block.input()) / network.macs());
                        })
                .toList();
    }

    /** What the drawing shades: the share of the latency, or of the MACs if that is unknown. */
    double weight() {
        return Double.isFinite(share) ? share : macShare;
    }

    /** Whether nothing is computed here. */
    boolean skipped() {
        return block.spec() instanceof ZeroBlock;
    }

    /** Whether the input also goes around the block. */
    boolean shortcut() {
        return skipped() || block.spec().shortcut();
    }

    private static double millis(PlacedBlock block, @Nullable LatencyTable table) {
        return block.parts().stream()
                .map(PlacedBlock::latencyKey)
                .filter(key -> !key.isEmpty())
                .mapToDouble(key -> millis(key, table))
                .sum();
    }

    private static double millis(String key, @Nullable LatencyTable table) {
        Latency latency = table == null ? null : table.entries().get(key);
        return latency == null ? Double.NaN : latency.medianMs();
    }
}

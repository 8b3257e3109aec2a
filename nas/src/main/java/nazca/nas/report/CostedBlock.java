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
 * @param latency measured, or null if unknown
 * @param share of the latency of all blocks, NaN if unknown
 * @param macShare of the MACs of all blocks
 */
record CostedBlock(PlacedBlock block, @Nullable Latency latency, double share, double macShare) {
    /** The blocks of a network in order. */
    static List<CostedBlock> of(NetworkSpec network, @Nullable LatencyTable table) {
        List<PlacedBlock> blocks = network.placed();
        double sum =
                blocks.stream().mapToDouble(block -> millis(latency(block, table), block)).sum();
        return blocks.stream()
                .map(
                        block -> {
                            Latency latency = latency(block, table);
                            return new CostedBlock(
                                    block,
                                    latency,
                                    millis(latency, block) / sum,
                                    (double) block.spec().macs(block.input()) / network.macs());
                        })
                .toList();
    }

    /** The median in milliseconds, 0 for a block that costs nothing, NaN if unknown. */
    double millis() {
        return millis(latency, block);
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

    private static @Nullable Latency latency(PlacedBlock block, @Nullable LatencyTable table) {
        return table == null ? null : table.entries().get(block.latencyKey());
    }

    private static double millis(@Nullable Latency latency, PlacedBlock block) {
        if (latency != null) {
            return latency.medianMs();
        }
        return block.latencyKey().isEmpty() ? 0 : Double.NaN;
    }
}

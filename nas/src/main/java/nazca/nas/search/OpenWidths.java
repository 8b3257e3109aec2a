package nazca.nas.search;

import nazca.nas.config.OneShotSettings;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.SearchSpace;
import nazca.tensor.random.RandomStream;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which widths of operations paths may take while a supernet is trained: the widest alone in the
 * first epochs, then a few more in every epoch, since the slices of all widths at once hardly
 * converge. What has one width is always open.
 */
final class OpenWidths {
    private final List<int[]> ranks;
    private final int fullWidthEpochs;
    private final int widthsPerEpoch;

    OpenWidths(SearchSpace space, OneShotSettings settings) {
        this.ranks = space.edges().stream().map(OpenWidths::ranks).toList();
        this.fullWidthEpochs = settings.fullWidthEpochs();
        this.widthsPerEpoch = settings.widthsPerEpoch();
    }

    private static int[] ranks(MixedBlock edge) {
        return IntStream.range(0, edge.candidates().size()).map(edge::widthRank).toArray();
    }

    /** How many widths of an operation are open in an epoch, from the widest on. */
    long count(long epoch) {
        return 1 + Math.max(0, epoch + 1 - fullWidthEpochs) * widthsPerEpoch;
    }

    /** The open candidates of every edge in an epoch, in order. */
    List<int[]> candidates(long epoch) {
        long count = count(epoch);
        return ranks.stream()
                .map(edge -> IntStream.range(0, edge.length).filter(k -> edge[k] < count).toArray())
                .toList();
    }

    /** Every open candidate as probable as any other of its edge, from the words of a stream. */
    int[] uniform(long epoch, RandomStream random) {
        List<int[]> open = candidates(epoch);
        int[] path = new int[open.size()];
        for (int e = 0; e < path.length; e++) {
            path[e] = open.get(e)[random.below(e, open.get(e).length)];
        }
        return path;
    }
}

package nazca.nas.search;

import nazca.latency.LatencyTable;
import nazca.nas.objective.ExpectedLatency;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.SearchSpace;
import nazca.tensor.Shape;

import java.util.List;

/** The costs of a space's blocks, looked up in a latency table. */
final class TableCosts {
    private TableCosts() {}

    /** Fixed blocks and the table's fixed part together, and every candidate of every edge. */
    static ExpectedLatency of(SearchSpace space, LatencyTable table) {
        List<Shape> inputs = space.inputs();
        double fixed = table.fixedMs();
        double[][] candidates = new double[space.edges().size()][];
        int edge = 0;
        for (int i = 0; i < inputs.size(); i++) {
            switch (space.blocks().get(i)) {
                case FixedBlock block ->
                        fixed += table.millis(block.spec().latencyKey(inputs.get(i)));
                case MixedBlock block ->
                        candidates[edge++] =
                                table.candidateMillis(block.candidates(), inputs.get(i));
            }
        }
        return new ExpectedLatency(fixed, candidates);
    }

    /** Expected latency where every candidate is equally probable. */
    static double uniform(ExpectedLatency latency) {
        double sum = latency.fixedMillis();
        for (double[] edge : latency.candidateMillis()) {
            for (double millis : edge) {
                sum += millis / edge.length;
            }
        }
        return sum;
    }
}

package nazca.nas.search;

import nazca.autograd.Engine;
import nazca.autograd.StepMode;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.supernet.SharedEdge;
import nazca.nas.supernet.Supernet;
import nazca.nas.train.TrainingMemory;
import nazca.nn.MemoryPlan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The most step memory that any path through a supernet takes, without trying them all. While an
 * edge runs backward, what the other edges keep lies below it: there the heaviest candidates are
 * the worst case. What the edge itself and its neighbour do above that is tried in every
 * combination, since gradients pass between these two. Candidates that keep as many bytes differ in
 * scratch alone, and the hungriest of them stands for all.
 */
final class HeaviestPath {
    private final Engine engine;
    private final Supernet supernet;
    private final int batch;
    private final @Nullable GateMode gates;
    private final StepMode mode;
    private final int[] path;

    private HeaviestPath(
            Engine engine, Supernet supernet, int batch, @Nullable GateMode gates, StepMode mode) {
        this.engine = engine;
        this.supernet = supernet;
        this.batch = batch;
        this.gates = gates;
        this.mode = mode;
        this.path = new int[supernet.edges().size()];
    }

    /**
     * Bytes of step memory that fit every path.
     *
     * @param gates how architecture steps treat rivals, or null for weight steps
     */
    static long peak(Engine engine, Supernet supernet, int batch, @Nullable GateMode gates) {
        StepMode mode = gates == null ? StepMode.WEIGHTS : StepMode.ARCHITECTURE;
        return new HeaviestPath(engine, supernet, batch, gates, mode).peak();
    }

    /** The same of passes that leave the gates without gradients. */
    static long peakWithoutGates(Engine engine, Supernet supernet, int batch, StepMode mode) {
        return new HeaviestPath(engine, supernet, batch, null, mode).peak();
    }

    private long peak() {
        List<NavigableMap<Long, Use>> kinds = new ArrayList<>();
        for (int e = 0; e < path.length; e++) {
            kinds.add(kinds(e));
        }
        for (int e = 0; e < path.length; e++) {
            path[e] = kinds.get(e).lastEntry().getValue().candidate();
        }
        long most = use(0).peak();
        for (int e = 0; e < path.length; e++) {
            int heaviest = path[e];
            for (Use kind : kinds.get(e).values()) {
                path[e] = kind.candidate();
                boolean alone = e == 0 || !supernet.space().isChain();
                most = Math.max(most, alone ? use(e).peak() : besides(e - 1, kinds.get(e - 1)));
            }
            path[e] = heaviest;
        }
        return most;
    }

    /** The largest peak of all kinds of candidates on an edge, the rest of the path as it is. */
    private long besides(int edge, NavigableMap<Long, Use> kinds) {
        int heaviest = path[edge];
        long most = 0;
        for (Use kind : kinds.values()) {
            path[edge] = kind.candidate();
            most = Math.max(most, use(edge).peak());
        }
        path[edge] = heaviest;
        return most;
    }

    /** The hungriest candidate of an edge for every number of bytes kept. */
    private NavigableMap<Long, Use> kinds(int edge) {
        NavigableMap<Long, Use> kinds = new TreeMap<>();
        int count = supernet.edges().get(edge).block().candidates().size();
        for (int k = 0; k < count; k++) {
            path[edge] = k;
            Use use = use(edge);
            kinds.merge(use.kept(), use, (a, b) -> a.peak() >= b.peak() ? a : b);
        }
        path[edge] = 0;
        return kinds;
    }

    /** A dry run of the path. */
    private Use use(int edge) {
        for (int e = 0; e < path.length; e++) {
            set(supernet.edges().get(e), path[e]);
        }
        long[] kept = new long[1];
        long peak =
                MemoryPlan.peakBytes(
                        engine, step -> kept[0] = TrainingMemory.pass(step, supernet, batch, mode));
        return new Use(path[edge], kept[0], peak);
    }

    private void set(SharedEdge edge, int active) {
        if (gates == null) {
            edge.set(Gate.path(active), GateMode.FULL_V2, ZeroPolicy.COMPLETE);
            return;
        }
        int[] rivals = new int[edge.block().candidates().size()];
        Arrays.setAll(rivals, i -> i);
        edge.set(new Gate(active, rivals, new double[rivals.length]), gates, ZeroPolicy.COMPLETE);
    }

    /**
     * What a path takes with one candidate on an edge.
     *
     * @param candidate on the edge
     * @param kept bytes that wait for the backward pass
     * @param peak bytes held at once
     */
    private record Use(int candidate, long kept, long peak) {}
}

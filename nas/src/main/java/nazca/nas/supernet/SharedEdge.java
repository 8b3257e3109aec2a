package nazca.nas.supernet;

import nazca.autograd.Engine;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.space.MixedBlock;
import nazca.tensor.Require;

import java.util.List;
import java.util.function.Function;

/**
 * The mixed edges of a supernet on which one and the same choice stands: a single one mostly, the
 * same edge of every cell of a kind where cells share their architecture. All have the same gates
 * or weights, and the gradient of one of these is the sum over them:
 *
 * <pre>
 *   dL/dg_k = sum over places i of dL/dg_k at place i
 * </pre>
 */
public final class SharedEdge {
    private final List<MixedEdge> places;

    /** One choice on all places, whose candidates are as many. */
    SharedEdge(List<MixedEdge> places) {
        this.places = List.copyOf(places);
        int candidates = block().candidates().size();
        Require.argument(
                places.stream().allMatch(p -> p.block().candidates().size() == candidates),
                "shared edge: all places need %d candidates",
                candidates);
    }

    /** What may stand on the first place. */
    public MixedBlock block() {
        return places.getFirst().block();
    }

    /** The gates of the pass at hand. */
    public Gate gate() {
        return places.getFirst().gate();
    }

    /** As {@link MixedEdge#set}, on every place. */
    public void set(Gate gate, GateMode mode, ZeroPolicy policy) {
        places.forEach(place -> place.set(gate, mode, policy));
    }

    /** As {@link MixedEdge#mix}, on every place. */
    public void mix(double[] weights, boolean gradients) {
        places.forEach(place -> place.mix(weights, gradients));
    }

    /** dL/dweight of all candidates, after a backward pass that was to leave it. */
    public double[] weightGradients(Engine engine) {
        return sum(place -> place.weightGradients(engine));
    }

    /** dL/dgate of the gate's rivals, after a backward pass; all 0 where the pass left none. */
    public double[] gateGradients(Engine engine) {
        return sum(place -> place.gateGradients(engine));
    }

    /** As {@link MixedEdge#outputGradientSum}, over every place. */
    public double outputGradientSum(Engine engine) {
        return places.stream().mapToDouble(place -> place.outputGradientSum(engine)).sum();
    }

    /** Whether this pass leaves gate gradients. */
    public boolean hasGateGradients() {
        return places.getFirst().hasGateGradients();
    }

    /** Whether the policy skips the edge's whole architecture step in this pass. */
    public boolean isSkipped() {
        return places.getFirst().isSkipped();
    }

    private double[] sum(Function<MixedEdge, double[]> gradients) {
        double[] sum = gradients.apply(places.getFirst());
        for (MixedEdge place : places.subList(1, places.size())) {
            double[] own = gradients.apply(place);
            for (int k = 0; k < sum.length; k++) {
                sum[k] += own[k];
            }
        }
        return sum;
    }
}

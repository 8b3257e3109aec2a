package nazca.nas.search;

import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.supernet.SharedEdge;
import nazca.nas.supernet.Supernet;

import java.util.List;

/** All candidates, each weighed by its probability: the passes of DARTS. */
final class MixedPass implements WeightPass {
    private final Supernet supernet;
    private final ArchitectureParameters parameters;

    MixedPass(Supernet supernet, ArchitectureParameters parameters) {
        this.supernet = supernet;
        this.parameters = parameters;
    }

    @Override
    public void prepare(long step) {
        mix(false);
    }

    /** Sets all edges; a backward pass then leaves the weights' gradients, if they are wanted. */
    void mix(boolean gradients) {
        List<SharedEdge> edges = supernet.edges();
        for (int e = 0; e < edges.size(); e++) {
            edges.get(e).mix(parameters.probabilities(e), gradients);
        }
    }
}

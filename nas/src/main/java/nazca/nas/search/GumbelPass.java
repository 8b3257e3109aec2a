package nazca.nas.search;

import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.GumbelSoftmax;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.supernet.SharedEdge;
import nazca.nas.supernet.Supernet;
import nazca.tensor.random.RandomStream;

import java.util.List;

/** One path, the largest entries of Gumbel-softmax samples: the weight steps of GDAS. */
final class GumbelPass implements WeightPass {
    private final Supernet supernet;
    private final ArchitectureParameters parameters;
    private final RandomStream random;

    GumbelPass(Supernet supernet, ArchitectureParameters parameters, long seed) {
        this.supernet = supernet;
        this.parameters = parameters;
        this.random = RandomStream.of(seed, "gumbel/weights");
    }

    @Override
    public void prepare(long step) {
        RandomStream numbers = random.at(0, step);
        List<SharedEdge> edges = supernet.edges();
        for (int e = 0; e < edges.size(); e++) {
            // The largest entry is the same at every temperature.
            int active = GumbelSoftmax.sample(parameters.alpha(e), 1, numbers, e).active();
            edges.get(e).set(Gate.path(active), GateMode.STRAIGHT_THROUGH, ZeroPolicy.COMPLETE);
        }
    }
}

package nazca.nas.search;

import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.supernet.SharedEdge;
import nazca.nas.supernet.Supernet;
import nazca.tensor.random.RandomStream;

import java.util.List;

/** One path, sampled by the architecture parameters: the weight steps of ProxylessNAS. */
final class SampledPass implements WeightPass {
    private final Supernet supernet;
    private final ArchitectureParameters parameters;
    private final RandomStream random;

    SampledPass(Supernet supernet, ArchitectureParameters parameters, long seed) {
        this.supernet = supernet;
        this.parameters = parameters;
        this.random = RandomStream.of(seed, "gates/weights");
    }

    @Override
    public void prepare(long step) {
        RandomStream numbers = random.at(0, step);
        List<SharedEdge> edges = supernet.edges();
        for (int e = 0; e < edges.size(); e++) {
            edges.get(e)
                    .set(
                            Gate.samplePath(parameters.probabilities(e), numbers, e),
                            GateMode.FULL_V2,
                            ZeroPolicy.COMPLETE);
        }
    }
}

package nazca.latency;

import nazca.autograd.Engine;
import nazca.latency.inference.FoldedWeights;
import nazca.latency.inference.InferenceBlock;
import nazca.latency.inference.InferenceNetwork;
import nazca.latency.inference.Workspace;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.tensor.View;
import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Blocks and networks set up for timing: one workspace for all, since in a network they share one
 * too; weights of their own for each; inputs fed by an add kernel from one source.
 */
final class Testbed {
    private final Workspace workspace;
    private final View source;
    private final long batch;

    /** Room for the blocks, alone and in the networks. */
    Testbed(
            Engine engine,
            int batch,
            Collection<PlacedBlock> blocks,
            Collection<NetworkSpec> networks) {
        this.batch = batch;
        List<PlacedBlock> all = new ArrayList<>(blocks);
        networks.forEach(network -> all.addAll(network.placed()));
        workspace = new Workspace(engine, batch, all);
        source = randomSource(workspace.mapElements());
    }

    /** The block alone, named by its latency key. */
    Timed block(PlacedBlock placed, FoldedWeights weights) {
        var block = new InferenceBlock(workspace, placed.latencyKey(), placed, weights);
        return fed(batch * placed.input().elements(), block.input(), block::run);
    }

    /** The whole network. */
    Timed network(NetworkSpec spec, FoldedWeights weights) {
        var network = new InferenceNetwork(workspace, spec, weights);
        return fed(batch * spec.input().elements(), network.input(), network::run);
    }

    private Timed fed(long elements, View input, Runnable run) {
        return new Fed(workspace.engine(), elements, source, input, run);
    }

    /** Uniform in [−1, 1): a feed doubles it. */
    private View randomSource(long elements) {
        RandomStream stream = RandomStream.of(0, "latency.input");
        float[] values = new float[Math.toIntExact(elements)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.fma(2f, stream.uniform(i), -1f);
        }
        View view = workspace.allocate(elements);
        workspace.engine().memory().upload(values, view);
        return view;
    }

    /** input = source + source before each run. */
    private record Fed(Engine engine, long elements, View source, View input, Runnable chain)
            implements Timed {
        @Override
        public void feed() {
            engine.kernels().elementwise().add(elements, source, source, input);
            engine.memory().finish();
        }

        @Override
        public void run() {
            chain.run();
            engine.memory().finish();
        }
    }
}

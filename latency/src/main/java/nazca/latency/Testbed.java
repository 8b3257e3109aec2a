package nazca.latency;

import nazca.autograd.Engine;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.latency.inference.FoldedWeights;
import nazca.latency.inference.InferenceBlock;
import nazca.latency.inference.InferenceNetwork;
import nazca.latency.inference.Workspace;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Shape;
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
    private final Stream passing;
    private final Stream nothing;

    /** Room for the blocks, alone and in the networks. */
    Testbed(
            Engine engine,
            int batch,
            Collection<PlacedBlock> blocks,
            Collection<NetworkSpec> networks) {
        List<PlacedBlock> all = new ArrayList<>(blocks);
        networks.forEach(network -> all.addAll(network.placed()));
        workspace = new Workspace(engine, batch, all);
        source = randomSource(workspace.mapElements());
        passing = stream(networks);
        nothing = new Stream(0, source, source);
    }

    /** The block alone, named by its latency key, between runs of the rest of a network. */
    Timed block(PlacedBlock placed, FoldedWeights weights) {
        var block = new InferenceBlock(workspace, placed.latencyKey(), placed, weights);
        return fed(passing, placed.input(), block.input(), block::run);
    }

    /** The whole network, run after run. */
    Timed network(NetworkSpec spec, FoldedWeights weights) {
        var network = new InferenceNetwork(workspace, spec, weights);
        return fed(nothing, spec.input(), network.input(), network::run);
    }

    private Timed fed(Stream passes, Shape shape, View input, Runnable run) {
        long elements = (long) workspace.batch() * shape.elements();
        return new Fed(workspace.engine(), passes, elements, source, input, run);
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

    /** As long as the weights of the network with the median number of them. */
    private Stream stream(Collection<NetworkSpec> networks) {
        long[] sizes = networks.stream().mapToLong(NetworkSpec::parameters).sorted().toArray();
        long half = sizes.length == 0 ? 0 : sizes[sizes.length / 2] / 2;
        return new Stream(half, workspace.allocate(half), workspace.allocate(half));
    }

    /** Two stretches of zeros of so many floats each; adding one to the other reads both. */
    private record Stream(long elements, View first, View second) {}

    /** A stream passes, then input = source + source. */
    private record Fed(
            Engine engine, Stream passes, long elements, View source, View input, Runnable chain)
            implements Timed {
        @Override
        public void feed() {
            ElementwiseKernel elementwise = engine.kernels().elementwise();
            if (passes.elements > 0) {
                elementwise.add(passes.elements, passes.first, passes.second, passes.first);
            }
            elementwise.add(elements, source, source, input);
            engine.memory().finish();
        }

        @Override
        public void run() {
            start();
            engine.memory().finish();
        }

        @Override
        public void start() {
            chain.run();
        }
    }
}

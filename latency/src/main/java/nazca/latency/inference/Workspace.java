package nazca.latency.inference;

import nazca.autograd.Engine;
import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.GraphBlock;
import nazca.nn.arch.GraphLayer;
import nazca.nn.arch.LayerGraph;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.ModelSlab;
import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The activation memory of inference, each buffer as large as the hungriest of the blocks that
 * share it: two maps that blocks read and write in turn, a wide and a narrow one for what is
 * between the layers of a chain, more of them where layers make a graph, and the kernels' scratch.
 * It lives as long as the engine's memory.
 */
public final class Workspace {
    private final Engine engine;
    private final int batch;
    private final ModelSlab slab;
    private final View ping;
    private final View pong;
    private final View wide;
    private final View narrow;
    private final View scratch;

    /** What weights pass through on their way into their packed form. */
    private final View unpacked;

    private final List<View> middle = new ArrayList<>();

    // Floats, the largest of all blocks.
    private long mapElements = 1;
    private long wideElements = 1;
    private long narrowElements = 1;
    private long scratchElements = 1;
    private long unpackedElements = 1;
    private final List<Long> middleElements = new ArrayList<>();

    /**
     * Room to run any of the blocks over a batch.
     *
     * @throws IllegalArgumentException if the batch is less than 1 or a block does not take its
     *     input
     */
    public Workspace(Engine engine, int batch, Collection<PlacedBlock> blocks) {
        Require.argument(batch >= 1, "inference: batch must be >= 1, got %d", batch);
        this.engine = engine;
        this.batch = batch;
        for (PlacedBlock block : blocks) {
            plan(block);
        }
        slab = new ModelSlab(engine.memory());
        ping = allocate(mapElements);
        pong = allocate(mapElements);
        wide = allocate(wideElements);
        narrow = allocate(narrowElements);
        scratch = allocate(scratchElements);
        unpacked = allocate(unpackedElements);
        for (long elements : middleElements) {
            middle.add(allocate(elements));
        }
    }

    /** The kernels and their memory. */
    public Engine engine() {
        return engine;
    }

    /** Images per run. */
    public int batch() {
        return batch;
    }

    /** Floats of the largest input or output of a block. */
    public long mapElements() {
        return mapElements;
    }

    /** Zeroed room for that many floats, beside the shared buffers. */
    public View allocate(long elements) {
        return slab.allocate(Math.multiplyExact(4L, elements));
    }

    /** A copy of the values beside the shared buffers. */
    View upload(float[] values) {
        View view = allocate(values.length);
        engine.memory().upload(values, view);
        return view;
    }

    /** A layer's weights as its kernel reads them: those of a product are packed, once for all. */
    View weights(Layer layer, float[] values) {
        if (!(layer instanceof Layer.Pointwise(GemmSpec spec))) {
            return upload(values);
        }
        GemmKernel gemm = engine.kernels().gemm();
        View packed = allocate(gemm.packedElements(spec));
        engine.memory().upload(values, unpacked);
        gemm.pack(spec, unpacked, packed);
        return packed;
    }

    /** A buffer between the layers of a graph. */
    View middle(int index) {
        return middle.get(index);
    }

    View ping() {
        return ping;
    }

    View pong() {
        return pong;
    }

    View wide() {
        return wide;
    }

    View narrow() {
        return narrow;
    }

    View scratch() {
        return scratch;
    }

    private void plan(PlacedBlock placed) {
        Shape in = placed.input();
        mapElements = Math.max(mapElements, elements(in));
        mapElements = Math.max(mapElements, elements(placed.output()));
        BlockSpec spec = placed.spec();
        switch (spec) {
            case ConvBlock conv -> planScratch(BlockLayers.convolution(conv, batch, in));
            case MBConvBlock mbconv -> {
                Shape middle = in.withChannels(mbconv.middle());
                if (mbconv.expansion() > 1) {
                    wideElements = Math.max(wideElements, elements(middle));
                    planScratch(BlockLayers.expand(mbconv, batch, in));
                }
                narrowElements =
                        Math.max(narrowElements, elements(middle.strided(mbconv.stride())));
                if (mbconv.squeezeExcite()) {
                    planScratch(BlockLayers.squeeze(mbconv, batch));
                    planScratch(BlockLayers.excite(mbconv, batch));
                }
                planScratch(BlockLayers.depthwise(mbconv, batch, in));
                planScratch(BlockLayers.project(mbconv, batch, in));
            }
            case QuantizedBlock quantized -> plan(new PlacedBlock(quantized.block(), in));
            case SequenceBlock sequence -> planSequence(sequence, in);
            case ClassifierBlock classifier -> {
                narrowElements = Math.max(narrowElements, elements(Shape.vector(in.channels())));
                planScratch(BlockLayers.linear(classifier, batch));
            }
            case GraphBlock block -> planGraph(block.graph(in));
            case ZeroBlock zero -> {}
        }
    }

    private void planSequence(SequenceBlock block, Shape in) {
        Shape shape = in;
        for (int i = 0; i < block.layers().size(); i++) {
            BlockLayer layer = block.layers().get(i);
            planScratch(BlockLayers.of(layer, batch, shape));
            shape = layer.output(shape);
            if (i + 1 < block.layers().size() && i % 2 == 0) {
                wideElements = Math.max(wideElements, elements(shape));
            } else if (i + 1 < block.layers().size()) {
                narrowElements = Math.max(narrowElements, elements(shape));
            }
        }
    }

    private void planGraph(LayerGraph graph) {
        FusedGraph fused = new FusedGraph(graph);
        for (int i = 0; i < fused.bufferElements().size(); i++) {
            long elements = (long) batch * fused.bufferElements().get(i);
            if (i == middleElements.size()) {
                middleElements.add(elements);
            }
            middleElements.set(i, Math.max(middleElements.get(i), elements));
        }
        for (FusedGraph.Fused layer : fused.layers()) {
            GraphLayer running = layer.node().layer();
            if (running instanceof GraphLayer.Convolution
                    || running instanceof GraphLayer.Depthwise) {
                planScratch(BlockLayers.of(layer.node(), batch));
            }
        }
    }

    private void planScratch(Layer layer) {
        scratchElements = Math.max(scratchElements, layer.scratchElements(engine.kernels()));
        if (layer instanceof Layer.Pointwise(GemmSpec spec)) {
            unpackedElements = Math.max(unpackedElements, spec.wBytes() / 4);
        }
    }

    private long elements(Shape shape) {
        return (long) batch * shape.elements();
    }
}

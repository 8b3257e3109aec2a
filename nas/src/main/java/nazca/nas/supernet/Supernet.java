package nazca.nas.supernet;

import nazca.autograd.Engine;
import nazca.autograd.Readout;
import nazca.autograd.Slot;
import nazca.autograd.Step;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.MixedCells;
import nazca.nas.space.MixedTree;
import nazca.nas.space.PlacedEdge;
import nazca.nas.space.SearchSpace;
import nazca.nn.Block;
import nazca.nn.BlockBuilder;
import nazca.nn.Model;
import nazca.nn.arch.LayerGraph;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All candidates of all edges of a space, run one path at a time. Parameters of block i are named
 * {@code blocks.<i>}, those of candidate k of a mixed edge {@code blocks.<i>.<k>}.
 */
public final class Supernet implements Model {
    private final SearchSpace space;
    private final Slot input;
    private final Slot logits;
    private final int fixedPrefix;
    private final Readout readout;
    private final List<Slot> outputs = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<SharedEdge> edges = new ArrayList<>();

    private interface Stage {
        void forward(Step step);
    }

    /** Builds every candidate. */
    public Supernet(SearchSpace space, BlockBuilder builder, Engine engine) {
        this.space = space;
        this.input = Slot.input("images", space.input());
        Slot slot = input;
        this.readout = new Readout(engine.memory());
        for (int i = 0; i < space.blocks().size(); i++) {
            String name = "blocks." + i;
            switch (space.blocks().get(i)) {
                case FixedBlock fixed -> {
                    Block block = builder.build(name, fixed.spec(), slot);
                    stages.add(block::forward);
                    slot = block.out();
                }
                case MixedBlock mixed -> {
                    Slot out = Slot.of(name, mixed.output(slot.shape()));
                    MixedEdge edge = new MixedEdge(name, mixed, slot, out, builder, readout);
                    edges.add(new SharedEdge(List.of(edge)));
                    stages.add(step -> step.run(edge));
                    slot = out;
                }
                case MixedTree tree -> {
                    Shape at = slot.shape();
                    LayerGraph layers = tree.frame().mixed(at);
                    Block block = graph(name, tree.edges(name, at), layers, slot, builder);
                    stages.add(block::forward);
                    slot = block.out();
                }
                case MixedCells cells -> {
                    Shape at = slot.shape();
                    LayerGraph layers = cells.frame().mixed(at);
                    Block block = graph(name, cells.edges(name, at), layers, slot, builder);
                    stages.add(block::forward);
                    slot = block.out();
                }
            }
            outputs.add(slot);
        }
        this.logits = slot;
        this.fixedPrefix = leadingFixedBlocks(space);
    }

    /**
     * A block whose edges run in the order of its layers but are listed in that of their choices.
     */
    private Block graph(
            String name,
            List<PlacedEdge> placed,
            LayerGraph layers,
            Slot in,
            BlockBuilder builder) {
        Map<String, MixedBlock> blocks = new HashMap<>();
        for (PlacedEdge edge : placed) {
            edge.places().forEach(place -> blocks.put(place.name(), place.block()));
        }
        Map<String, MixedEdge> made = new HashMap<>();
        Block block =
                builder.build(
                        name,
                        layers,
                        in,
                        (_, own, x, y) -> {
                            MixedBlock candidates = Objects.requireNonNull(blocks.get(own), own);
                            MixedEdge edge = new MixedEdge(own, candidates, x, y, builder, readout);
                            made.put(own, edge);
                            return edge;
                        });
        for (PlacedEdge edge : placed) {
            edges.add(
                    new SharedEdge(
                            edge.places().stream()
                                    .map(place -> Objects.requireNonNull(made.get(place.name())))
                                    .toList()));
        }
        return block;
    }

    private static int leadingFixedBlocks(SearchSpace space) {
        int count = 0;
        while (count < space.blocks().size() && space.blocks().get(count) instanceof FixedBlock) {
            count++;
        }
        return count;
    }

    /** What it was built from. */
    public SearchSpace space() {
        return space;
    }

    /** Where a backward pass leaves the gate gradients of all edges; there is room for a loss. */
    public Readout readout() {
        return readout;
    }

    /** The mixed edges in the order of their choices. */
    public List<SharedEdge> edges() {
        return java.util.Collections.unmodifiableList(edges);
    }

    /** Sets a path through all edges, for a pass without architecture gradients. */
    public void choose(int[] choice) {
        for (int e = 0; e < edges.size(); e++) {
            edges.get(e).set(Gate.path(choice[e]), GateMode.FULL_V2, ZeroPolicy.COMPLETE);
        }
    }

    @Override
    public Slot input() {
        return input;
    }

    @Override
    public Slot logits() {
        return logits;
    }

    @Override
    public List<Slot> outputs() {
        return java.util.Collections.unmodifiableList(outputs);
    }

    /**
     * Runs the path that the gates choose. Where only architecture parameters are trained, what
     * stands before the first mixed edge needs no backward pass and keeps nothing for one.
     */
    @Override
    public void forward(Step step) {
        int first = 0;
        if (step.recording() && !step.wantsWeights()) {
            step.withoutTape(() -> run(step, 0, fixedPrefix));
            step.detach(fixedPrefix == 0 ? input : outputs.get(fixedPrefix - 1));
            first = fixedPrefix;
        }
        run(step, first, stages.size());
    }

    private void run(Step step, int from, int to) {
        for (int i = from; i < to; i++) {
            stages.get(i).forward(step);
        }
    }
}

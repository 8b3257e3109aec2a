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
import nazca.nas.space.MixedTree;
import nazca.nas.space.PlacedEdge;
import nazca.nas.space.SearchSpace;
import nazca.nn.Block;
import nazca.nn.BlockBuilder;
import nazca.nn.Model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private final List<MixedEdge> edges = new ArrayList<>();

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
                    edges.add(edge);
                    stages.add(step -> step.run(edge));
                    slot = out;
                }
                case MixedTree tree -> {
                    Block block = tree(name, tree, slot, builder);
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
    private Block tree(String name, MixedTree tree, Slot in, BlockBuilder builder) {
        List<PlacedEdge> placed = tree.edges(name, in.shape());
        MixedEdge[] made = new MixedEdge[placed.size()];
        Block block =
                builder.build(
                        name,
                        tree.frame().mixed(in.shape()),
                        in,
                        (e, edge, x, y) -> {
                            MixedBlock candidates = placed.get(e).block();
                            made[e] = new MixedEdge(edge, candidates, x, y, builder, readout);
                            return made[e];
                        });
        edges.addAll(Arrays.asList(made));
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

    /** The mixed edges in order. */
    public List<MixedEdge> edges() {
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

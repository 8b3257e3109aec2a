package nazca.bench;

import nazca.autograd.Engine;
import nazca.autograd.Slot;
import nazca.autograd.Step;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.MixedTree;
import nazca.nas.space.SearchSpace;
import nazca.nn.Block;
import nazca.nn.BlockBuilder;
import nazca.nn.Model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * All candidates of all edges of a space at once, summed by weights: what a search costs that has
 * no gates. Blocks are named as in {@link nazca.nas.supernet.Supernet}, so that the same seed gives
 * the same weights.
 */
final class WeightedSumSupernet implements Model {
    private final Slot input;
    private final List<Slot> outputs = new ArrayList<>();
    private final List<Consumer<Step>> stages = new ArrayList<>();
    private final List<WeightedSumEdge> edges = new ArrayList<>();
    private final int fixedPrefix;

    /** Builds every candidate; until {@link #weigh} all weights are zero. */
    WeightedSumSupernet(SearchSpace space, BlockBuilder builder, Engine engine) {
        this.input = Slot.input("images", space.input());
        int prefix = 0;
        Slot slot = input;
        for (int i = 0; i < space.blocks().size(); i++) {
            String name = "blocks." + i;
            switch (space.blocks().get(i)) {
                case FixedBlock fixed -> {
                    Block block = builder.build(name, fixed.spec(), slot);
                    stages.add(block::forward);
                    slot = block.out();
                    prefix += edges.isEmpty() ? 1 : 0;
                }
                case MixedBlock mixed -> {
                    WeightedSumEdge edge = new WeightedSumEdge(name, mixed, slot, builder, engine);
                    edges.add(edge);
                    stages.add(edge::forward);
                    slot = edge.out();
                }
                case MixedTree _ ->
                        throw new IllegalArgumentException(
                                name + ": a weighted sum of tree cells is not compared");
            }
            outputs.add(slot);
        }
        this.fixedPrefix = prefix;
    }

    /** The edges in order. */
    List<WeightedSumEdge> edges() {
        return Collections.unmodifiableList(edges);
    }

    /** Sets p of every edge. */
    void weigh(double[][] p) {
        for (int e = 0; e < edges.size(); e++) {
            edges.get(e).weigh(p[e]);
        }
    }

    @Override
    public Slot input() {
        return input;
    }

    @Override
    public Slot logits() {
        return outputs.getLast();
    }

    @Override
    public List<Slot> outputs() {
        return Collections.unmodifiableList(outputs);
    }

    /** As a supernet with gates, keeps nothing before the first edge where p alone is trained. */
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
            stages.get(i).accept(step);
        }
    }
}

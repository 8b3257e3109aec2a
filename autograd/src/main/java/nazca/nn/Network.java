package nazca.nn;

import nazca.autograd.Slot;
import nazca.autograd.Step;
import nazca.nn.arch.NetworkSpec;

import java.util.ArrayList;
import java.util.List;

/** One fixed network, built from its description. */
public final class Network implements Model {
    private final NetworkSpec spec;
    private final Slot input;
    private final List<Block> blocks = new ArrayList<>();

    /** Builds every block; parameters are named {@code blocks.<i>...}. */
    public Network(NetworkSpec spec, BlockBuilder builder) {
        this.spec = spec;
        this.input = Slot.input("images", spec.input());
        Slot slot = input;
        for (int i = 0; i < spec.blocks().size(); i++) {
            Block block = builder.build("blocks." + i, spec.blocks().get(i), slot);
            blocks.add(block);
            slot = block.out();
        }
    }

    /** What it was built from. */
    public NetworkSpec spec() {
        return spec;
    }

    @Override
    public Slot input() {
        return input;
    }

    @Override
    public Slot logits() {
        return blocks.getLast().out();
    }

    @Override
    public List<Slot> outputs() {
        return blocks.stream().map(Block::out).toList();
    }

    @Override
    public void forward(Step step) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).forward(step);
        }
    }
}

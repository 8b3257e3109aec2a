package nazca.nas.supernet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import nazca.autograd.ModelState;
import nazca.autograd.Parameter;
import nazca.autograd.Slot;
import nazca.autograd.StepMode;
import nazca.nas.derive.InheritedWeights;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.Model;
import nazca.nn.Network;
import nazca.nn.Trainer;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.ShuffleBlock;
import nazca.nn.arch.ShuffleNets;
import nazca.optim.Sgd;
import nazca.tensor.Shape;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Map;

/** Two edges of four operations in eight widths; those of operation i are 8 i to 8 i + 7. */
class ChannelSearchTest {
    private static final int BATCH = 8;
    private static final int[] NARROW = {3, 13};

    private final SupernetFixture fixture =
            new SupernetFixture(
                    new SearchSpace(
                            "channels",
                            new Shape(8, 8, 2),
                            3,
                            List.of(
                                    new FixedBlock(new ConvBlock(3, 1, 2, 4)),
                                    new MixedBlock(
                                            new ShuffleNets.Edge(4, 10, 1).candidatesOfAllWidths()),
                                    new MixedBlock(
                                            new ShuffleNets.Edge(10, 20, 2)
                                                    .candidatesOfAllWidths()),
                                    new FixedBlock(new ClassifierBlock(20, 3)))),
                    BATCH);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theWeightsOfAnOperationAreThoseOfItsWidestBlock() {
        assertThat(fixture.parameter("blocks.1.0.expand.weight").dimensions())
                .containsExactly(2, 8);
        assertThat(fixture.parameter("blocks.1.0.depthwise.weight").dimensions())
                .containsExactly(9, 8);
        assertThat(fixture.parameter("blocks.1.0.project.weight").dimensions())
                .containsExactly(8, 8);
        assertThat(fixture.state.parameters())
                .extracting(Parameter::name)
                .doesNotContain("blocks.1.3.expand.weight")
                .contains("blocks.1.3.expand_norm.bn.gamma", "blocks.1.24.pointwise2.weight");
        assertThat(fixture.state.parameterCount()).isEqualTo(fixture.space.parameters());
    }

    @Test
    void aStepMovesTheSliceOfItsWidthAlone() {
        fixture.supernet.choose(new int[] {0, 8});
        Trainer trainer = trainer();
        trainer.train(fixture.batch, 0.1);
        Map<String, float[]> before = fixture.everything();
        fixture.supernet.choose(NARROW);
        trainer.train(fixture.batch, 0.1);
        Map<String, float[]> after = fixture.everything();
        // Candidate 3 is as wide as the usual block, 5 channels; 13 has 6 of 16 channels.
        moves(before, after, "blocks.1.0.expand", 2, 5, 8);
        moves(before, after, "blocks.1.0.depthwise", 9, 5, 8);
        moves(before, after, "blocks.1.0.project", 5, 8, 8);
        moves(before, after, "blocks.2.8.expand", 10, 6, 16);
        moves(before, after, "blocks.2.8.depthwise", 25, 6, 16);
        moves(before, after, "blocks.2.8.project", 6, 10, 10);
        for (String name : before.keySet()) {
            if (name.matches("blocks\\.(1\\.(8|16|24)|2\\.(0|16|24))\\..*")
                    || name.matches("blocks\\.[12]\\.[0-9]+\\..*\\.bn\\..*")
                            && !name.matches("blocks\\.(1\\.3|2\\.13)\\..*")) {
                assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
            }
        }
    }

    private static void moves(
            Map<String, float[]> before,
            Map<String, float[]> after,
            String layer,
            int rows,
            int columns,
            int leading) {
        for (String name : List.of(layer + ".weight", layer + ".weight.velocity")) {
            float[] old = requireNonNull(before.get(name));
            float[] now = requireNonNull(after.get(name));
            for (int i = 0; i < old.length; i++) {
                boolean inside = i / leading < rows && i % leading < columns;
                assertThat(now[i] != old[i]).as("%s, element %d", name, i).isEqualTo(inside);
            }
        }
    }

    @Test
    void aDerivedNetworkInheritsSlicesAndComputesWhatItsPathDidToTheBit() {
        fixture.supernet.choose(NARROW);
        trainer().train(fixture.batch, 0.1);
        for (int k = 0; k < 32; k++) {
            int[] choice = {k, (7 * k + 5) % 32};
            fixture.supernet.choose(choice);
            float[] expected = logits(fixture.supernet, fixture.supernet.logits());
            NetworkSpec spec = fixture.space.derive(choice);
            ModelState state = new ModelState(fixture.engine.memory());
            Initializer initial = new Initializer(9, fixture.engine.memory());
            Network network = new Network(spec, new BlockBuilder(state, initial));
            InheritedWeights.copy(fixture.space, choice, fixture.state, state);
            assertThat(state.parameterCount()).isEqualTo(spec.parameters());
            assertThat(logits(network, network.logits())).isEqualTo(expected);
        }
    }

    @Test
    void theBuiltInSpacesHaveEveryOperationInEightWidths() {
        SearchSpace small = Spaces.open("spos-channels-small", Map.of(), new Shape(28, 28, 1), 10);
        assertThat(small.choices()).containsExactly(32, 32, 32, 32);
        assertThat(small.edges().getFirst().labels())
                .startsWith(
                        "Shuffle k3 m25",
                        "Shuffle k3 m22",
                        "Shuffle k3 m19",
                        "Shuffle k3",
                        "Shuffle k3 m12",
                        "Shuffle k3 m9",
                        "Shuffle k3 m6",
                        "Shuffle k3 m3",
                        "Shuffle k5 m25")
                .doesNotHaveDuplicates();
        assertThat(small.edges().getFirst().hasWidths()).isTrue();
        SearchSpace plain =
                Spaces.open("spos-shufflenet-cifar", Map.of(), new Shape(32, 32, 3), 10);
        SearchSpace widths = Spaces.open("spos-channels-cifar", Map.of(), new Shape(32, 32, 3), 10);
        assertThat(plain.edges()).noneMatch(MixedBlock::hasWidths);
        int[] usual = new int[20];
        int[] middle = new int[20];
        for (int e = 0; e < usual.length; e++) {
            usual[e] = e % 4;
            middle[e] = 8 * (e % 4) + 3;
        }
        assertThat(widths.derive(middle).blocks()).isEqualTo(plain.derive(usual).blocks());
    }

    @Test
    void theWidestOfAnOperationComesFirst() {
        assertThatThrownBy(
                        () ->
                                new MixedBlock(
                                        List.of(
                                                new ShuffleBlock(8, 8, 1, 3, 2),
                                                new ShuffleBlock(8, 8, 1, 3, 6))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "mixed edge: the widest of an operation comes first, got Shuffle k3 m6"
                                + " behind Shuffle k3 m2");
    }

    private Trainer trainer() {
        return new Trainer(
                fixture.supernet,
                fixture.step,
                fixture.loss,
                new Sgd(fixture.engine, 0.9, true, 0.01));
    }

    private float[] logits(Model model, Slot logits) {
        float[] images = fixture.batch.images().toArray(ValueLayout.JAVA_FLOAT);
        fixture.step.begin(BATCH, StepMode.EVALUATION);
        fixture.engine.memory().upload(images, fixture.step.allocate(model.input()));
        model.forward(fixture.step);
        int elements = BATCH * logits.shape().elements();
        return fixture.engine.memory().download(fixture.step.value(logits), elements);
    }
}

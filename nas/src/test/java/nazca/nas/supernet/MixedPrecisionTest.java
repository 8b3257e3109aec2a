package nazca.nas.supernet;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.ModelState;
import nazca.autograd.Parameter;
import nazca.autograd.StepMode;
import nazca.nas.derive.InheritedWeights;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.Network;
import nazca.nn.Trainer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.QuantizedBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.optim.Sgd;
import nazca.tensor.Shape;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Candidates of edge 1: two of the same weights in other bits, another one, and Zero. */
class MixedPrecisionTest {
    private static final MBConvBlock SMALL = new MBConvBlock(3, 1, 2, 6, 6, true);
    private static final MBConvBlock LARGE = new MBConvBlock(5, 1, 2, 6, 6, true);
    private static final MBConvBlock LAST = new MBConvBlock(3, 2, 1, 6, 8, false);

    private final SupernetFixture fixture =
            new SupernetFixture(
                    new SearchSpace(
                            "bits",
                            new Shape(8, 8, 2),
                            3,
                            List.of(
                                    new FixedBlock(new ConvBlock(3, 1, 2, 6)),
                                    new MixedBlock(
                                            List.of(
                                                    new QuantizedBlock(SMALL, 8, 8),
                                                    new QuantizedBlock(LARGE, 4, 4),
                                                    new QuantizedBlock(SMALL, 2, 4),
                                                    new ZeroBlock())),
                                    new MixedBlock(
                                            List.of(
                                                    new QuantizedBlock(LAST, 8, 8),
                                                    new QuantizedBlock(LAST, 2, 2))),
                                    new FixedBlock(new ClassifierBlock(8, 3)))),
                    16);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void candidatesOfOtherBitsShareTheWeightsOfConvolutionsAlone() {
        assertThat(names("blocks.1.2."))
                .containsExactlyInAnyOrder(
                        "blocks.1.2.expand.clip",
                        "blocks.1.2.expand.bn.gamma",
                        "blocks.1.2.expand.bn.beta",
                        "blocks.1.2.depthwise.clip",
                        "blocks.1.2.depthwise.bn.gamma",
                        "blocks.1.2.depthwise.bn.beta",
                        "blocks.1.2.project.clip",
                        "blocks.1.2.project.bn.gamma",
                        "blocks.1.2.project.bn.beta");
        assertThat(names("blocks.1.0.")).hasSize(12).contains("blocks.1.0.expand.weight");
        assertThat(names("blocks.1.1.")).hasSize(12);
        assertThat(fixture.state.parameterCount()).isEqualTo(fixture.space.parameters());
    }

    @Test
    void aPathTrainsTheSharedWeightsAndTheClipsOfItsOwnBits() {
        fixture.supernet.choose(new int[] {2, 1});
        Trainer trainer = trainer();
        Map<String, float[]> before = fixture.everything();
        trainer.train(fixture.batch, 0.1);
        Map<String, float[]> after = fixture.everything();
        for (String name : before.keySet()) {
            if (name.contains(".weight") && !name.startsWith("blocks.1.1.")) {
                assertThat(after.get(name)).as(name).isNotEqualTo(before.get(name));
            } else if (name.matches("blocks\\.(1\\.[01]|2\\.0)\\..*")) {
                assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
            }
        }
        assertThat(present("blocks.1.2.expand.clip")).isTrue();
        assertThat(present("blocks.1.0.expand.clip")).isFalse();
    }

    @Test
    void allCandidatesAtOnceAddTheirGradientsOfSharedWeights() {
        String weight = "blocks.2.0.depthwise.weight";
        float[][] single = new float[2][];
        for (int k = 0; k < 2; k++) {
            mix(k == 0 ? 1 : 0, k == 1 ? 1 : 0);
            fixture.pass(StepMode.WEIGHTS);
            single[k] = fixture.gradient(weight);
        }
        assertThat(single[0]).isNotEqualTo(single[1]);
        mix(0.5, 0.5);
        fixture.pass(StepMode.WEIGHTS);
        assertThat(fixture.step.present()).doesNotHaveDuplicates();
        assertThat(fixture.gradient(weight)).isNotEqualTo(single[0]).doesNotContain(Float.NaN);
        assertThat(fixture.step.slab().isEmpty()).isTrue();
    }

    @Test
    void aDerivedNetworkInheritsTheSharedWeightsAndComputesWhatItsPathDid() {
        fixture.supernet.choose(new int[] {0, 0});
        trainer().train(fixture.batch, 0.1);
        for (int[] choice : fixture.networks()) {
            fixture.supernet.choose(choice);
            float[] expected = logits();
            NetworkSpec spec = fixture.space.derive(choice);
            ModelState state = new ModelState(fixture.engine.memory());
            Initializer initial = new Initializer(9, fixture.engine.memory());
            Network network = new Network(spec, new BlockBuilder(state, initial));
            InheritedWeights.copy(fixture.space, choice, fixture.state, state);
            assertThat(state.parameterCount()).isEqualTo(spec.parameters());
            fixture.step.begin(16, StepMode.EVALUATION);
            fixture.engine.memory().upload(images(), fixture.step.allocate(network.input()));
            network.forward(fixture.step);
            assertThat(fixture.engine.memory().download(fixture.step.value(network.logits()), 48))
                    .isEqualTo(expected);
        }
    }

    @Test
    void aNetworkOfFewBitsLearnsItsBatch() {
        fixture.supernet.choose(new int[] {2, 1});
        Trainer trainer = trainer();
        double first = trainer.train(fixture.batch, 0.05).loss();
        double last = first;
        for (int i = 0; i < 60; i++) {
            last = trainer.train(fixture.batch, 0.05).loss();
        }
        assertThat(last).isLessThan(0.7 * first);
    }

    @Test
    void theBuiltInSpacesCrossOperationsWithBitsAndCountSharedWeightsOnce() {
        SearchSpace bits = Spaces.open("mixed-precision-small", Map.of(), new Shape(28, 28, 1), 10);
        SearchSpace floats = Spaces.open("mbconv-small", Map.of(), new Shape(28, 28, 1), 10);
        assertThat(bits.choices()).containsExactly(19, 19, 18, 19, 18, 19);
        assertThat(bits.edges().get(1).labels())
                .startsWith("MBConv k3 e3 w8 a8", "MBConv k3 e3 w8 a4", "MBConv k3 e3 w8 a2")
                .endsWith("MBConv k5 e3 w2 a2", "Zero");
        assertThat(bits.latencyBlocks().keySet())
                .isSubsetOf(floats.latencyBlocks().keySet())
                .hasSize(13);
        assertThat(bits.quantized()).isTrue();
        assertThat(floats.quantized()).isFalse();
        BlockSpec block = bits.edges().get(1).candidates().get(9);
        assertThat(block.label()).isEqualTo("MBConv k5 e3 w8 a8");
        assertThat(bits.edges().get(1).weightsOf(17)).isEqualTo(9);
    }

    private void mix(double first, double second) {
        fixture.supernet.choose(new int[] {3, 0});
        fixture.supernet.edges().get(1).mix(new double[] {first, second}, false);
    }

    private Trainer trainer() {
        return new Trainer(
                fixture.supernet,
                fixture.step,
                fixture.loss,
                new Sgd(fixture.engine, 0.9, true, 1e-4));
    }

    private List<String> names(String prefix) {
        return fixture.state.parameters().stream()
                .map(Parameter::name)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    private boolean present(String name) {
        return fixture.parameter(name).hasGradient();
    }

    private float[] images() {
        return fixture.batch.images().toArray(java.lang.foreign.ValueLayout.JAVA_FLOAT);
    }

    private float[] logits() {
        fixture.step.begin(16, StepMode.EVALUATION);
        fixture.engine.memory().upload(images(), fixture.step.allocate(fixture.supernet.input()));
        fixture.supernet.forward(fixture.step);
        return fixture.engine.memory().download(fixture.step.value(fixture.supernet.logits()), 48);
    }
}

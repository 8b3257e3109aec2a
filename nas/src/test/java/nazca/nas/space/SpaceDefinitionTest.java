package nazca.nas.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.nn.arch.Architectures;
import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class SpaceDefinitionTest {
    private static final Shape INPUT = new Shape(28, 28, 1);

    private static Map<String, @Nullable Object> definition() {
        Map<String, @Nullable Object> definition = new LinkedHashMap<>();
        definition.put("stem", Map.of("width", 16L, "stride", 2L));
        definition.put(
                "stages",
                List.of(
                        Map.of("width", 16L, "candidates", List.of("MBConv k3 e1", "Zero")),
                        Map.of("width", 24L, "repeats", 2L, "stride", 2L)));
        definition.put("head", Map.of("width", 64L));
        return definition;
    }

    @Test
    void stagesBecomeEdgesAndZeroStandsWhereThereIsAShortcut() {
        SearchSpace space = Spaces.open("mine", definition(), INPUT, 10);

        assertThat(space.name()).isEqualTo("mine");
        assertThat(space.choices()).containsExactly(2, 6, 7);
        assertThat(space.edges().getFirst().labels()).containsExactly("MBConv k3 e1", "Zero");
        assertThat(space.inputs().getLast()).isEqualTo(new Shape(7, 7, 64));
    }

    @Test
    void candidatesMayHaveAnotherActivationAndSqueezeExcite() {
        Map<String, @Nullable Object> definition = definition();
        List<String> labels =
                List.of("MBConv k3 e3 se h-swish", "MBConv k5 e3 swish", "MBConv k3 e6 se", "Zero");
        definition.put("stages", List.of(Map.of("width", 16L, "candidates", labels)));
        SearchSpace space = Spaces.open("mine", definition, INPUT, 10);

        assertThat(space.edges().getFirst().labels()).isEqualTo(labels);
        assertThat(space.derive(new int[] {0}).blocks())
                .contains(new MBConvBlock(3, 1, 3, 16, 16, true, BlockActivation.HARD_SWISH, true));
    }

    @Test
    void cifarSpaceHoldsTheReferenceNetworkAmongNineteenEdges() {
        SearchSpace space = Spaces.open("mbconv-cifar", Map.of(), new Shape(32, 32, 3), 10);
        NetworkSpec reference = Architectures.referenceCifar();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < 19; i++) {
            labels.add(reference.blocks().get(i + 2).label());
        }
        int[] choice = new int[19];
        for (int i = 0; i < 19; i++) {
            choice[i] = space.edges().get(i).labels().indexOf(labels.get(i));
        }

        assertThat(space.edges()).hasSize(19);
        assertThat(space.derive(choice).blocks()).isEqualTo(reference.blocks());
        assertThat(space.derive(choice).parameters()).isEqualTo(1_754_058);
    }

    @Test
    void mistakesNameTheirPlace() {
        refused(
                "stem",
                Map.of("width", 0L),
                "space mine, stem: width must be a whole number from 1");
        refused("stem", Map.of("width", 8L, "depth", 1L), "stem: unknown key depth (known: kernel");
        refused("head", Map.of(), "space mine, head lacks the key width");
        refused("heads", Map.of(), "space mine: unknown key heads");
        refused("stages", 3L, "space mine: stages must be a list, got 3");
        refused("stages", List.of(), "stages must not be empty");
        refused(
                "stages",
                List.of(Map.of("width", 16L, "candidates", List.of("Conv k3"))),
                "space mine, stages[0]: unknown candidate 'Conv k3': write it like 'MBConv k5 e6'");
        refused(
                "stages",
                List.of(Map.of("width", 16L, "candidates", List.of("MBConv k4 e3", "Zero"))),
                "kernel must be odd, got 4");
        refused(
                "stages",
                List.of(Map.of("width", 24L, "candidates", List.of("MBConv k3 e3", "Zero"))),
                "mixed edge: needs 2 candidates, got 1");
        assertThatThrownBy(() -> Spaces.open("mbconv-small", definition(), INPUT, 10))
                .hasMessageContaining("is built in: give yours another name");
    }

    private static void refused(String key, Object value, String sentence) {
        Map<String, @Nullable Object> definition = definition();
        definition.put(key, value);
        assertThatThrownBy(() -> Spaces.open("mine", definition, INPUT, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}

package nazca.nn.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class DartsNetsTest {
    /** Counted from the authors' program, without its auxiliary head. */
    @ParameterizedTest
    @CsvSource({
        "darts-v1, 32x32x3, 10, 3169414",
        "darts-v2, 32x32x3, 10, 3349342",
        "darts-v2-imagenet, 224x224x3, 1000, 4718752",
    })
    void publishedNetworksHaveTheParametersOfTheAuthorsProgram(
            String name, String input, int classes, long parameters) {
        NetworkSpec network = Architectures.open(name);
        assertThat(network.input()).hasToString(input);
        assertThat(network.classes()).isEqualTo(classes);
        assertThat(network.parameters()).isEqualTo(parameters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"darts-v1", "darts-v2", "darts-v2-imagenet"})
    void partsAddUpToTheWholeNetwork(String name) {
        NetworkSpec network = Architectures.open(name);
        long macs = 0;
        long parameters = 0;
        for (PlacedBlock part : network.parts()) {
            macs += part.spec().macs(part.input());
            parameters += part.spec().parameters(part.input());
        }
        assertThat(macs).isEqualTo(network.macs()).isPositive();
        assertThat(parameters).isEqualTo(network.parameters());
    }

    /** Three cells of width 2 on 8x8 pixels, without operations but one separable convolution. */
    @Test
    void smallStacksHaveTheSizesThatAHandCounts() {
        Cell normal = Cell.of("3-/---/----/-----");
        CellStack stack = CellStack.frame(1, CellStem.CIFAR, 2, 3).with(normal, Cell.BARE);
        Shape input = new Shape(8, 8, 1);
        // Cell 0 keeps, cells 1 and 2 reduce: widths 2, 4, 8 on 8x8, 4x4, 2x2 pixels.
        assertThat(stack.output(input)).isEqualTo(new Shape(2, 2, 32));
        long stem = 9 * 6;
        long projections = 2 * (6 * 2) + (6 * 4 + 8 * 4) + (8 * 8 + 16 * 8);
        long operation = 2 * (9 * 2 + 2 * 2);
        long norms = 2 * (6 + 2 * 2 + 2 * 4 + 2 * 8 + 2 * 2);
        assertThat(stack.parameters(input)).isEqualTo(stem + projections + operation + norms);
        // Cell 1 projects on 8x8 pixels before it reduces, cell 2 its first input from 8x8 to 4x4.
        long macs =
                stem * 64
                        + 64 * (2 * 12 + (6 * 4 + 8 * 4))
                        + 16 * (8 * 8 + 16 * 8)
                        + operation * 64;
        assertThat(stack.macs(input)).isEqualTo(macs);
    }

    @Test
    void edgesAreNumberedByTheNodeThatTheyLeadTo() {
        assertThat(List.of(0, 2, 5, 9, 14))
                .isEqualTo(
                        java.util.stream.IntStream.rangeClosed(0, 4)
                                .mapToObj(Cell::firstEdge)
                                .toList());
        List<Integer> fromInputs =
                java.util.stream.IntStream.range(0, Cell.EDGES)
                        .filter(Cell::comesFromInput)
                        .boxed()
                        .toList();
        assertThat(fromInputs).containsExactly(0, 1, 2, 3, 5, 6, 9, 10);
    }

    @Test
    void aCellIsReadAsItIsWritten() {
        String code = "MA/I35/DE--/-----";
        assertThat(Cell.of(code).code()).isEqualTo(code);
        assertThatThrownBy(() -> Cell.of("MAI35DE-------"))
                .hasMessage("cell: write MA/I35/DE--/----- instead of MAI35DE-------");
        assertThatThrownBy(() -> Cell.of("MX/I35/DE--/-----"))
                .hasMessageContaining("operations are -, M, A, I, 3, 5, D and E, got X");
        assertThatThrownBy(() -> Cell.of("MM")).hasMessage("cell: has 14 edges, got 2");
    }

    @Test
    void imagesWhoseSidesCannotBeHalvedAreRefused() {
        CellStack stack = CellStack.frame(3, CellStem.CIFAR, 4, 5);
        assertThatThrownBy(() -> stack.output(new Shape(30, 32, 3)))
                .hasMessage("cells: sides of images must be multiples of 4, got 30x32x3");
    }
}

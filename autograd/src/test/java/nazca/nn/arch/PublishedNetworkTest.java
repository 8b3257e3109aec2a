package nazca.nn.arch;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PublishedNetworkTest {
    /**
     * Parameters, MACs, batch-norm parameters and active blocks as the authors' classes count them.
     */
    @ParameterizedTest
    @CsvSource({
        "proxyless-gpu, 7119848, 465260160, 14, 0.3",
        "proxyless-cpu, 4361648, 439243864, 20, 0.2",
        "proxyless-mobile, 4080512, 320427584, 20, 0.1",
        "proxyless-mobile-14, 6857568, 580883408, 20, 0.3"
    })
    void countsAreThoseOfTheAuthors(
            String name, long parameters, long macs, int active, double dropout) {
        NetworkSpec network = Architectures.open(name);
        assertThat(network.parameters()).isEqualTo(parameters);
        assertThat(network.macs()).isEqualTo(macs);
        assertThat(network.blocks()).filteredOn(MBConvBlock.class::isInstance).hasSize(active);
        assertThat(network.blocks()).hasSize(25);
        assertThat(((ClassifierBlock) network.blocks().getLast()).dropout()).isEqualTo(dropout);
    }

    /** The first blocks of proxyless-gpu: fixed, 5/3, three of nothing, 7/3. */
    @Test
    void blocksHaveThePublishedCounts() {
        List<PlacedBlock> blocks = Architectures.open("proxyless-gpu").placed();
        long[][] expected = {
            {1448, 16558080},
            {6184, 34546176},
            {0, 0},
            {0, 0},
            {0, 0},
            {13648, 17536512},
            {0, 0},
            {0, 0},
            {21112, 15937152},
            {74480, 25354560}
        };
        for (int i = 0; i < expected.length; i++) {
            PlacedBlock block = blocks.get(i + 1);
            assertThat(block.spec().parameters(block.input())).isEqualTo(expected[i][0]);
            assertThat(block.spec().macs(block.input())).isEqualTo(expected[i][1]);
        }
    }

    @Test
    void sizeAndClassesMayBeOthers() {
        NetworkSpec small = Architectures.open("proxyless-mobile", new Shape(64, 96, 1), 7);
        assertThat(small.classes()).isEqualTo(7);
        assertThat(small.inputs().getLast()).isEqualTo(new Shape(2, 3, 1280));
    }
}

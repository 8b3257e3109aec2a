package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.Map;

class SearchCostTest {
    private final SearchSpace space =
            Spaces.open("mbconv-small", Map.of(), new Shape(28, 28, 1), 10);

    @Test
    void anUpdateByReinforceCostsAsManyForwardPassesAsItSamplesNetworks() {
        assertThat(SearchCost.reinforceUpdate(space, 10))
                .isCloseTo(10 * space.macsMean(), within(1e-6));
        double weights = SearchCost.search(space.macsMean(), 7, 0, 1, 64);
        double updates =
                SearchCost.search(
                        space.macsMean(), 7, 3, SearchCost.reinforceUpdate(space, 10), 64);
        assertThat(updates - weights).isCloseTo(64 * 3 * 10 * space.macsMean(), within(1.0));
    }

    @Test
    void aRunOfGradientsCostsWhatItsStepsAndUpdatesDo() {
        assertThat(SearchCost.proxyless(space, 7, 3, 64))
                .isEqualTo(
                        SearchCost.search(
                                space.macsMean(), 7, 3, SearchCost.gradientUpdate(space), 64));
        assertThat(SearchCost.gradientUpdate(space)).isGreaterThan(2 * space.macsMean());
    }
}

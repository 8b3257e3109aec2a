package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.RunConfig;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.Map;

class BitOperationsTest {
    private static final Shape IMAGE = new Shape(28, 28, 1);
    private static final int[] CHOICE = {4, 18, 9, 0, 17, 18};

    private final SearchSpace space = Spaces.open("mixed-precision-small", Map.of(), IMAGE, 10);

    @Test
    void theyAreASumOverEdgesThatIsTheNetworksOwn() {
        AdditiveCost cost = SpaceCosts.bitOperations(space);
        assertThat(cost.of(CHOICE)).isEqualTo((double) space.derive(CHOICE).bitOperations());
        double floats = 14L * 14 * 9 * 16 + 7L * 7 * 40 * 128 + 128L * 10;
        assertThat(cost.fixed()).isEqualTo(floats * 32 * 32);
        // MBConv k3 e3 of 16 channels at 14x14: expansion, taps, projection.
        double macs = 14L * 14 * (16 * 48 + 9 * 48 + 48 * 16);
        assertThat(cost.candidates()[0][0]).isEqualTo(macs * 8 * 8);
        assertThat(cost.candidates()[0][4]).isEqualTo(macs * 4 * 4);
        assertThat(cost.candidates()[0][5]).isEqualTo(macs * 4 * 2);
        assertThat(cost.candidates()[0][18]).isZero();
    }

    @Test
    void aTargetAndABudgetLimitThemTheLowerOneOfTwo() {
        NetworkCosts costs =
                new NetworkCosts(
                        config(
                                """
                                objective: {target_bit_operations: 4.0e8}
                                algorithm: {name: spos, evolution: {budgets: {bit_operations: 3.0e8}}}
                                """),
                        space,
                        SpaceCosts.macs(space));
        int at = costs.names().indexOf("bit_operations");
        assertThat(costs.limits().most().get(at)).isEqualTo(3.0e8);
        assertThat(costs.of(CHOICE).get(at))
                .isEqualTo((double) space.derive(CHOICE).bitOperations());
    }

    @Test
    void onlySpacesWithBitsHaveThemUnasked() {
        SearchSpace floats = Spaces.open("mbconv-small", Map.of(), IMAGE, 10);
        RunConfig config = config("algorithm: {name: spos}");
        assertThat(new NetworkCosts(config, space, SpaceCosts.macs(space)).names())
                .contains("bit_operations");
        assertThat(new NetworkCosts(config, floats, SpaceCosts.macs(floats)).names())
                .doesNotContain("bit_operations");
    }

    private static RunConfig config(String settings) {
        return ConfigLayers.ofText(settings, "the settings").config(1);
    }
}

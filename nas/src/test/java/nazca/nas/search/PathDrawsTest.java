package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.OneShotSettings;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.Map;

class PathDrawsTest {
    private static final int STEPS = 20_000;

    /** The 99.9% quantile of the chi-squared distribution of six degrees of freedom. */
    private static final double QUANTILE = 22.458;

    private final SearchSpace space =
            Spaces.open("spos-shufflenet", Map.of(), new Shape(224, 224, 3), 1000);

    private static OneShotSettings settings(String more) {
        return ConfigLayers.ofText("algorithm: {name: spos, one_shot: {%s}}".formatted(more), "it")
                .config(1)
                .algorithm()
                .oneShot();
    }

    @Test
    void uniformPathsPassAChiSquaredTestOnEveryPairOfEdges() {
        PathDraws draws = PathDraws.of(settings("sampler: uniform"), space, 3);
        int edges = space.choices().length;
        long[][] pairs = new long[edges][16];
        long[][] single = new long[edges][4];
        for (int s = 0; s < STEPS; s++) {
            int[] path = draws.path(s / 100, s % 100);
            for (int e = 0; e < edges; e++) {
                single[e][path[e]]++;
                pairs[e][4 * path[e] + path[(e + 1) % edges]]++;
            }
        }
        double pooled = 0;
        for (int e = 0; e < edges; e++) {
            for (long seen : single[e]) {
                assertThat((double) seen / STEPS).isCloseTo(0.25, within(0.02));
            }
            pooled += chiSquared(pairs[e], STEPS / 16.0);
        }
        // 20 tables of 15 degrees of freedom: mean 300, deviation 24.5.
        assertThat(pooled).isBetween(300 - 4 * 24.5, 300 + 4 * 24.5);
    }

    @Test
    void binsOfMacsComeOutEvenWhereUniformPathsLeaveThemUneven() {
        AdditiveCost macs = SpaceCosts.macs(space);
        OneShotSettings binned =
                settings("sampler: macs-bins, bins: 7, bin_from: 2.9e8, bin_to: 3.6e8");
        MacsBins bins = MacsBins.of(binned, space.choices(), macs);
        int steps = 1400;
        long[] even = new long[7];
        long[] uneven = new long[7];
        int outside = 0;
        PathDraws constrained = PathDraws.of(binned, space, 1);
        PathDraws uniform = PathDraws.of(settings("sampler: uniform"), space, 1);
        for (int s = 0; s < steps; s++) {
            outside += count(bins, macs.of(constrained.path(s / 100, s % 100)), even);
            count(bins, macs.of(uniform.path(s / 100, s % 100)), uneven);
        }
        // The specification: about 0.4% of the draws for the first bin fall through.
        assertThat(outside).isLessThan(steps / 100);
        double expected = (steps - outside) / 7.0;
        assertThat(chiSquared(even, expected)).isLessThan(QUANTILE);
        assertThat(chiSquared(uneven, steps / 7.0)).isGreaterThan(10 * QUANTILE);
        // P(290 M to 300 M) = 0.011 and P(320 M to 330 M) = 0.317 of uniform paths.
        assertThat((double) uneven[0] / steps).isCloseTo(0.011, within(0.01));
        assertThat((double) uneven[3] / steps).isCloseTo(0.317, within(0.05));
    }

    @Test
    void aBinThatNoPathReachesIsGivenUpAfterItsTries() {
        PathDraws draws =
                PathDraws.of(
                        settings(
                                "sampler: macs-bins, bins: 1, bin_from: 1, bin_to: 2, bin_tries:"
                                        + " 3"),
                        space,
                        1);
        assertThat(draws.path(0, 0)).hasSize(20);
        assertThat(draws.path(0, 0)).isEqualTo(draws.path(0, 0)).isNotEqualTo(draws.path(0, 1));
    }

    @Test
    void theRangeOfWidthsOpensStepByStepBehindTheEpochsAtFullWidth() {
        SearchSpace widths = Spaces.open("spos-channels-small", Map.of(), new Shape(28, 28, 1), 10);
        var open = new OpenWidths(widths, settings("full_width_epochs: 2, widths_per_epoch: 3"));
        int[] expected = {1, 1, 4, 7, 8, 8};
        for (int epoch = 0; epoch < expected.length; epoch++) {
            for (int[] candidates : open.candidates(epoch)) {
                assertThat(candidates).hasSize(4 * expected[epoch]);
                for (int k : candidates) {
                    assertThat(k % 8).isLessThan(expected[epoch]);
                }
            }
        }
    }

    @Test
    void pathsTakeEveryOpenWidthAndNoOther() {
        SearchSpace widths = Spaces.open("spos-channels-small", Map.of(), new Shape(28, 28, 1), 10);
        for (String sampler : new String[] {"uniform", "macs-bins"}) {
            String more = "full_width_epochs: 1, widths_per_epoch: 2, sampler: " + sampler;
            PathDraws draws = PathDraws.of(settings(more), widths, 1);
            for (int epoch = 0; epoch < 6; epoch++) {
                boolean[] seen = new boolean[8];
                for (int step = 0; step < 200; step++) {
                    for (int k : draws.path(epoch, step)) {
                        seen[k % 8] = true;
                    }
                }
                for (int rank = 0; rank < 8; rank++) {
                    assertThat(seen[rank]).isEqualTo(rank < 1 + 2 * epoch);
                }
            }
        }
    }

    @Test
    void aSpaceOfOneWidthIsOpenFromTheStart() {
        var open = new OpenWidths(space, settings("full_width_epochs: 9"));
        assertThat(open.candidates(0)).allSatisfy(k -> assertThat(k).hasSize(4));
    }

    private static int count(MacsBins bins, double macs, long[] seen) {
        for (int b = 0; b < bins.count(); b++) {
            if (bins.holds(b, macs)) {
                seen[b]++;
                return 0;
            }
        }
        return 1;
    }

    private static double chiSquared(long[] seen, double expected) {
        double sum = 0;
        for (long count : seen) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }
}

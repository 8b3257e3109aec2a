package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.Engine;
import nazca.autograd.Moment;
import nazca.autograd.NamedTensor;
import nazca.data.Dataset;
import nazca.nas.config.ConfigLayers;
import nazca.nas.config.RunConfig;
import nazca.nas.device.Compute;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.RankedScore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** On a space of two mixed edges whose tensors are called {@code blocks.<edge>.<candidate>}. */
class OneShotSupernetTest {
    private static final String SETTINGS =
            """
            data: {name: fashion-mnist-mini, limit_train: 96, limit_eval: 64}
            space:
              name: own
              stem: {width: 4, stride: 2}
              stages:
                - {width: 4, repeats: 2, candidates: [MBConv k3 e1, MBConv k5 e2, Zero]}
              head: {width: 8}
            train: {batch: 32, weight_decay: 0.01}
            algorithm: {name: spos, one_shot: {recalibration_images: 64}}
            """;

    private final Compute compute = Compute.open(Compute.CPU, 1);
    private RunConfig config;
    private SearchSpace space;
    private SearchData data;
    private OneShotSupernet supernet;

    @BeforeEach
    void build() {
        config = ConfigLayers.ofText(SETTINGS, "the settings").config(1);
        Dataset dataset = config.data().open();
        space = Spaces.open("own", config.space().parameters(), dataset.shape(), 10);
        data = new SearchData(config, dataset);
        Engine engine = compute.engine();
        supernet = new OneShotSupernet(config, space, engine, data);
    }

    @AfterEach
    void close() {
        data.close();
        compute.close();
    }

    private void train(int step, int... path) {
        supernet.train(path, data.weightBatches().batch(0, step), new Moment(0, 0, step), 0.1);
    }

    private Map<String, float[]> everything() {
        Map<String, float[]> values = new TreeMap<>();
        List<NamedTensor> all = new ArrayList<>(supernet.state().weights());
        all.addAll(supernet.state().velocities());
        for (NamedTensor tensor : all) {
            values.put(
                    tensor.name(),
                    compute.engine().memory().download(tensor.view(), tensor.elements()));
        }
        return values;
    }

    @Test
    void whatAStepDoesNotRunKeepsWeightsMomentumAndStatisticsToTheBit() {
        train(0, 0, 1);
        train(1, 1, 0); // now every candidate has momentum
        Map<String, float[]> before = everything();
        train(2, 0, 1);
        Map<String, float[]> after = everything();
        Set<String> moved = new TreeSet<>();
        before.forEach(
                (name, values) -> {
                    if (!java.util.Arrays.equals(values, after.get(name))) {
                        moved.add(name);
                    }
                });
        List<String> edges = space.placedEdges().stream().map(edge -> edge.name()).toList();
        for (String name : before.keySet()) {
            boolean sampled =
                    !name.startsWith(edges.get(0) + ".1.")
                            && !name.startsWith(edges.get(1) + ".0.");
            assertThat(moved.contains(name)).as(name).isEqualTo(sampled);
        }
    }

    @Test
    void thereIsNoGammaAndNoBetaButStatisticsOfEveryBatchNorm() {
        assertThat(everything().keySet())
                .noneMatch(name -> name.contains("gamma") || name.contains("beta"))
                .anyMatch(name -> name.endsWith(".bn.running_mean"));
    }

    @Test
    void aPathsScoreDependsOnNothingThatWasScoredBefore() {
        train(0, 0, 1);
        train(1, 1, 0);
        RankedScore first = supernet.score(new int[] {0, 1});
        RankedScore other = supernet.score(new int[] {1, 2});
        assertThat(supernet.score(new int[] {0, 1})).isEqualTo(first).isNotEqualTo(other);
        assertThat(first.images()).isEqualTo(64);
    }

    @Test
    void scoringMovesNoWeightAndNoMomentum() {
        train(0, 0, 1);
        Map<String, float[]> before = everything();
        supernet.score(new int[] {1, 1});
        everything()
                .forEach(
                        (name, values) -> {
                            if (!name.contains(".running_")) {
                                assertThat(values).as(name).isEqualTo(before.get(name));
                            }
                        });
    }
}

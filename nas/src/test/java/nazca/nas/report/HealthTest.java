package nazca.nas.report;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.report.Metrics.ArchitectureStep;
import nazca.nas.report.Metrics.WeightStep;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Planted searches, each with one thing wrong. */
class HealthTest {
    private static final int STEPS = 20;

    @TempDir Path folder;

    private static ArchitectureStep step(double[] p, double loss, double cost, int sampled) {
        return new ArchitectureStep(
                1,
                0.5,
                1,
                loss,
                cost,
                0,
                1,
                List.of(p),
                Map.of("cross_entropy", new double[] {loss}, "latency", new double[] {cost}),
                List.of(new int[] {sampled}));
    }

    private static Health health(List<ArchitectureStep> steps) {
        Metrics metrics =
                new Metrics(
                        Collections.nCopies(10, new WeightStep("search", 1, 1, 0.5, 0.1)),
                        steps,
                        List.of(),
                        List.of(),
                        List.of());
        JsonMapper json = new JsonMapper();
        RunFiles run =
                new RunFiles(
                        "run",
                        metrics,
                        json.missingNode(),
                        json.missingNode(),
                        "",
                        null,
                        null,
                        List.of());
        return Health.of(run, new Searched(null, List.of(), null));
    }

    private static List<ArchitectureStep> steps(double end, double loss, double cost) {
        List<ArchitectureStep> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            double first = 0.5 + (end - 0.5) * i / (STEPS - 1);
            steps.add(step(new double[] {first, 1 - first}, loss, cost, i % 4 == 0 ? 1 : 0));
        }
        return steps;
    }

    @Test
    void aSearchThatDecidesHasNoFindings() {
        Health health = health(steps(0.98, 0.1, 0.05));
        assertThat(health.findings()).isEmpty();
        EdgeHealth edge = health.edges().getFirst();
        assertThat(edge.samples()).containsExactly(0.75, 0.25);
        assertThat(edge.dead()).containsExactly(1);
        assertThat(edge.entropyStart()).isEqualTo(Math.log(2));
        assertThat(edge.normsText()).isEqualTo("cross entropy 0.100, latency 0.050");
    }

    @Test
    void anEdgeThatDoesNotDecideIsTold() {
        assertThat(health(steps(0.6, 0.1, 0.05)).findings())
                .singleElement()
                .asString()
                .startsWith("the edges have not decided: their entropy is still 97% of its start");
    }

    @Test
    void probabilitiesThatDoNotMoveAreTold() {
        assertThat(health(steps(0.501, 0.1, 0.05)).findings())
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith("no probability has moved by more"));
    }

    @Test
    void costsThatSwampTheLossAreTold() {
        assertThat(health(steps(0.98, 0.01, 0.5)).findings())
                .singleElement()
                .asString()
                .startsWith("costs push the architecture 50 times as hard");
    }

    @Test
    void aFinishedRunIsRead() throws IOException {
        RunFixture.finished(folder, 20);
        assertThat(Health.findings(folder)).isEmpty();
    }
}

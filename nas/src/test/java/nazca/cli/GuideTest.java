package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static java.util.Objects.requireNonNull;

import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs docs/guide.md, command by command, and holds what it says of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideTest {
    private static final String EXPLAIN = "./nazca explain --table guide/table.json --edge 2";

    @TempDir static Path folder;

    private final Map<String, Ran> runs = new LinkedHashMap<>();
    private GuidePage page;

    @BeforeAll
    void runsTheCommandsInTheOrderOfThePage() throws IOException {
        page = GuidePage.read();
        for (GuidePage.Command command : page.commands()) {
            assertThat(command.line()).startsWith("./nazca ");
            Ran ran = Ran.nazca(command.arguments(folder));
            assertThat(ran.code())
                    .as("%s: %s", command.line(), ran.err())
                    .isEqualTo(command.code());
            runs.put(command.line(), ran);
            if (command.line().startsWith("./nazca profile ")) {
                withoutNegativeFixedPart(folder.resolve("table.json"));
            }
        }
    }

    /** On a machine busy with other tests whole networks can seem quicker than their blocks. */
    private static void withoutNegativeFixedPart(Path file) throws IOException {
        LatencyTable table = LatencyTableFile.read(file);
        if (table.fixedMs() < 0) {
            LatencyTableFile.write(
                    new LatencyTable(
                            table.device(),
                            table.threads(),
                            table.batch(),
                            table.input(),
                            table.classes(),
                            table.entries(),
                            0,
                            table.additivity()),
                    file);
        }
    }

    @Test
    void everyLinkedFileAndEveryNamedClassExists() throws IOException {
        for (String link : page.links()) {
            assertThat(page.file().resolveSibling(link).normalize()).exists();
        }
        assertThat(sources()).containsAll(page.classes());
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(GuidePage.root())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void gateGradientsBecomeGradientsOfAlphaByEquationFour() {
        JsonNode candidates = explained("").get("candidates");
        double sum = 0;
        double mean = 0;
        double expected = 0;
        for (JsonNode candidate : candidates) {
            double p = number(candidate, "probability");
            sum += p;
            mean += p * number(candidate, "gate_gradient");
            expected += p * number(candidate, "latency_ms");
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        for (JsonNode candidate : candidates) {
            double p = number(candidate, "probability");
            assertThat(number(candidate, "cross_entropy_gradient"))
                    .isCloseTo(p * (number(candidate, "gate_gradient") - mean), within(1e-12));
            assertThat(number(candidate, "cost_gradient"))
                    .isCloseTo(
                            slope() * p * (number(candidate, "latency_ms") - expected),
                            within(1e-12));
        }
    }

    /** lambda / target, which every candidate's latency gradient has as its factor. */
    private double slope() {
        return 0.5 / result("g").get("target_latency_ms").doubleValue();
    }

    @Test
    void fullGivesTheSameNumbersAsFullV2AndTakesMoreMemory() {
        assertThat(ran(EXPLAIN + " --set algorithm.gate_mode=full").out())
                .isEqualTo(ran(EXPLAIN).out());
        assertThat(result("full").get("alpha_sha256")).isEqualTo(result("g").get("alpha_sha256"));
        String search = "./nazca search --config docs/guide.yaml --table guide/table.json";
        assertThat(stepMegabytes(search + " --set algorithm.gate_mode=full --out guide/full"))
                .isGreaterThan(stepMegabytes(search + " --threads 2 --out guide/g"));
    }

    /** What a search says that it needs, before its first step. */
    private int stepMegabytes(String search) {
        Matcher said = Pattern.compile("(\\d+) MB of step memory").matcher(ran(search).err());
        assertThat(said.find()).isTrue();
        return Integer.parseInt(said.group(1));
    }

    @Test
    void modeTwoLeavesTheOtherProbabilitiesWhereTheyAre() {
        int rivals = 0;
        for (JsonNode candidate : explained(" --set algorithm.gate_mode=two").get("candidates")) {
            double moved =
                    number(candidate, "probability_after") - number(candidate, "probability");
            if (candidate.get("gate_gradient").isNull()) {
                assertThat(moved).isCloseTo(0, within(1e-15));
            } else {
                assertThat(Math.abs(moved)).isGreaterThan(1e-4);
                rivals++;
            }
        }
        assertThat(rivals).isEqualTo(2);
    }

    @Test
    void policiesDifferWhereZeroIsSampled() {
        assertThat(explained("").get("sampled").stringValue()).isEqualTo("Zero");
        JsonNode latency = explained(" --set algorithm.zero_policy=latency-only");
        JsonNode official = explained(" --set algorithm.zero_policy=official");
        for (int k = 0; k < 7; k++) {
            assertThat(number(latency.get("candidates").get(k), "gate_gradient")).isZero();
            JsonNode candidate = official.get("candidates").get(k);
            assertThat(number(candidate, "alpha_after")).isEqualTo(number(candidate, "alpha"));
            assertThat(number(latency.get("candidates").get(k), "alpha_after"))
                    .isNotEqualTo(number(latency.get("candidates").get(k), "alpha"));
        }
        assertThat(official.get("skipped").booleanValue()).isTrue();
    }

    @Test
    void oneThreadAndTwoGiveTheSameHashes() {
        for (String hash : List.of("weights_sha256", "alpha_sha256", "network_sha256")) {
            assertThat(result("again").get(hash)).isEqualTo(result("g").get(hash));
        }
        assertThat(result("g").get("threads")).isNotEqualTo(result("again").get("threads"));
    }

    @Test
    void derivedNetworksAreWithinTheirTargets() {
        for (String run : List.of("g", "lagrange", "r", "random", "spos", "evolved", "random-ws")) {
            assertThat(result(run).get("predicted_latency_ms").doubleValue())
                    .as(run)
                    .isLessThanOrEqualTo(result(run).get("target_latency_ms").doubleValue());
        }
        assertThat(result("lagrange").get("macs").longValue()).isLessThanOrEqualTo(1_500_000);
        assertThat(folder.resolve("impossible")).doesNotExist();
    }

    @Test
    void scoresAreThoseOfTheWeightsThatWereWritten() {
        JsonNode scratch = result("scratch");
        assertThat(scratch.get("macs")).isEqualTo(result("g").get("macs"));
        GuidePage.Command eval =
                command(
                        "./nazca eval guide/g/architecture.json --weights"
                                + " guide/g/weights.safetensors");
        JsonNode scored = Ran.nazca(eval.arguments(folder, "--limit-eval", "256", "--json")).json();
        assertThat(scored.get("top1")).isEqualTo(result("g").get("test_accuracy"));
    }

    @Test
    void theAuthorsNetworkComesBackFromTheirFile() {
        for (String network : List.of("proxyless-mobile", "guide/mobile.config")) {
            assertThat(ran("./nazca describe " + network).out())
                    .contains("4,080,512")
                    .contains("320,427,584");
        }
    }

    /** The one run of a command that the page has. */
    private Ran ran(String line) {
        return requireNonNull(runs.get(line), () -> "docs/guide.md lacks the command " + line);
    }

    /** The edge that a command of the page explains, in JSON. */
    private JsonNode explained(String more) {
        return Ran.nazca(command(EXPLAIN + more).arguments(folder, "--json"))
                .json()
                .get("edges")
                .get(0);
    }

    private GuidePage.Command command(String line) {
        ran(line);
        return new GuidePage.Command(line, 0);
    }

    private JsonNode result(String run) {
        return JsonMapper.builder()
                .build()
                .readTree(folder.resolve(run).resolve("result.json").toFile());
    }

    private static double number(JsonNode object, String key) {
        return object.get(key).doubleValue();
    }
}

package nazca.nas.report;

import nazca.nas.report.Metrics.ArchitectureStep;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** What came out, at the top of the page: facts in tiles and the latencies as bars. */
final class Headline {
    private final RunFiles run;

    Headline(RunFiles run) {
        this.run = run;
    }

    /** The title, what was run, and a notice if it has not finished. */
    void drawHeader(Markup page) {
        page.open("header");
        page.element(
                "p",
                run.isTraining() ? "Nazca · training" : "Nazca · architecture search",
                "class",
                "brand");
        page.element("h1", run.name());
        List<String> facts = new ArrayList<>();
        facts.add(fact("algorithm", "algorithm", "name"));
        facts.add(fact("architecture", "network", "architecture"));
        facts.add(prefixed("weights from ", run.setting("network", "weights")));
        facts.add(prefixed("space ", fact("space", "space", "name")));
        facts.add(prefixed("data ", fact("data", "data", "name")));
        facts.add(prefixed("device ", fact("device", "run", "device")));
        facts.add(prefixed("threads ", fact("threads", "run", "threads")));
        facts.add(prefixed("seed ", fact("seed", "run", "seed")));
        facts.add(prefixed("Nazca ", fact("version", "facts", "nazca_version")));
        facts.removeIf(String::isEmpty);
        page.element("p", String.join(" · ", facts), "class", "facts");
        if (!run.finished()) {
            page.element("p", unfinished(), "class", "notice", "role", "status");
        }
        for (String problem : run.problems()) {
            page.element("p", problem, "class", "notice", "role", "status");
        }
        page.close().line();
    }

    /** Tiles of the result, or of where an unfinished run stands. */
    void drawTiles(Markup page) {
        page.open("dl", "class", "tiles");
        if (run.finished()) {
            drawResult(page);
        } else {
            drawState(page);
        }
        page.close().line();
    }

    private void drawResult(Markup page) {
        tile(page, "Test accuracy", Figures.percent(run.result("test_accuracy")), true);
        tile(page, "Test loss", Figures.nats(run.result("test_loss")), false);
        tile(page, "Training loss, last epoch", Figures.nats(run.result("train_loss")), false);
        tile(page, "Epochs", Figures.count(run.result("epochs")), false);
        tile(page, "Held-out accuracy", Figures.percent(run.result("held_out_accuracy")), false);
        tile(page, "Measured latency", measured(), false);
        tile(page, "Predicted latency", Figures.millis(run.result("predicted_latency_ms")), false);
        tile(page, "Target", Figures.millis(run.targetMs()), false);
        tile(page, "Parameters", Figures.count(run.result("parameters")), false);
        tile(page, "MACs", Figures.compact(run.result("macs")), false);
        tile(page, "Mean entropy, end", Figures.nats(run.result("entropy")), false);
        tile(page, "Peak activations", Figures.bytes(run.result("peak_activation_bytes")), false);
        tile(page, "Took", Figures.duration(run.result("seconds")), false);
        tile(page, "Images per second", Figures.count(run.result("images_per_second")), false);
    }

    private void drawState(Markup page) {
        Metrics metrics = run.metrics();
        tile(page, "Weight steps", Figures.count(metrics.weightSteps().size()), false);
        if (run.isTraining()) {
            String epochs = run.setting("train", "epochs");
            tile(page, "Epochs", metrics.epochs().size() + " of " + epochs, false);
        }
        if (!metrics.architectureSteps().isEmpty()) {
            ArchitectureStep last = metrics.architectureSteps().getLast();
            int steps = metrics.architectureSteps().size();
            tile(page, "Architecture steps", Figures.count(steps), false);
            tile(page, "Expected latency", Figures.millis(last.expectedMs()), false);
            tile(page, "Mean entropy", Figures.nats(last.entropy()), false);
        }
        tile(page, "Target", Figures.millis(run.targetMs()), false);
    }

    /** The chosen candidate of every edge, in order. */
    void drawChoice(Markup page) {
        List<String> choice = run.choice();
        if (choice.isEmpty()) {
            return;
        }
        page.open("ol", "class", "choice", "aria-label", "Chosen candidate of each edge");
        for (String label : choice) {
            page.element("li", label, "class", label.equals("Zero") ? "zero" : "");
        }
        page.close().line();
    }

    /** The hashes that equal runs share. */
    void drawHashes(Markup page) {
        page.open("div", "class", "scroll").open("table", "class", "hashes");
        page.element(
                "caption",
                run.isTraining()
                        ? "Equal for equal seed, configuration and data"
                        : "Equal for equal seed, configuration, data and table");
        for (String key : List.of("weights_sha256", "alpha_sha256", "network_sha256")) {
            String hash = MetricsReader.text(run.result(), key);
            if (!hash.isEmpty()) {
                page.open("tr").element("th", key, "scope", "row");
                page.open("td").element("code", hash).close().close();
            }
        }
        page.close().close().line();
    }

    private String measured() {
        double measured = run.result("measured_latency_ms");
        if (Double.isFinite(measured)) {
            return Figures.millis(measured);
        }
        String reason = MetricsReader.text(run.result(), "measured_latency_reason");
        return reason.isEmpty() ? Figures.millis(measured) : reason;
    }

    private static void tile(Markup page, String name, String value, boolean large) {
        if (!value.equals("–")) {
            page.open("div", "class", large ? "tile large" : "tile");
            page.element("dt", name);
            page.element("dd", value, "class", value.length() > 16 ? "wordy" : "");
            page.close();
        }
    }

    private String fact(String resultKey, String section, String key) {
        JsonNode known = run.result().path(resultKey);
        return known.isValueNode() ? known.asString("") : run.setting(section, key);
    }

    private static String prefixed(String prefix, String value) {
        return value.isEmpty() ? "" : prefix + value;
    }

    private String unfinished() {
        Metrics metrics = run.metrics();
        String where =
                metrics.weightSteps().isEmpty()
                        ? "it has not taken a step yet"
                        : "its last weight step, number %s, is in phase %s"
                                .formatted(
                                        Figures.count(metrics.weightSteps().size()),
                                        metrics.weightSteps().getLast().phase());
        return "This run has not finished: %s. The page shows what it has written so far."
                .formatted(where);
    }
}

package nazca.nas.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of metrics.jsonl that architecture steps write. */
final class ArchitectureEvents {
    private ArchitectureEvents() {}

    static Map<String, Object> step(long number, ArchitectureOutcome outcome) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "architecture_step");
        event.put("number", number);
        event.put("cross_entropy", outcome.crossEntropy());
        event.put("accuracy", outcome.accuracy());
        event.put("loss", outcome.loss());
        event.put("cross_entropy_gradient_norm", outcome.crossEntropyNorm());
        event.put("latency_gradient_norm", outcome.latencyNorm());
        return event;
    }
}

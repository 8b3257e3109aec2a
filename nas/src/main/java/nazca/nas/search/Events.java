package nazca.nas.search;

import nazca.nn.BatchScore;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of metrics.jsonl that several phases write. */
final class Events {
    private Events() {}

    static Map<String, Object> weightStep(
            String phase, long epoch, BatchScore score, double learningRate) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "weight_step");
        event.put("phase", phase);
        event.put("epoch", epoch + 1);
        event.put("loss", score.loss());
        event.put("accuracy", score.accuracy());
        event.put("learning_rate", learningRate);
        return event;
    }

    static Map<String, Object> architectureStep(long number, ArchitectureOutcome outcome) {
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

package nazca.nas.train;

import nazca.nn.BatchScore;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of metrics.jsonl that every training of weights writes. */
public final class WeightEvents {
    /** Name of the event of one step. */
    static final String STEP = "weight_step";

    private WeightEvents() {}

    /** One weight step, epochs counted from 1. */
    public static Map<String, Object> step(
            String phase, long epoch, BatchScore score, double learningRate) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", STEP);
        event.put("phase", phase);
        event.put("epoch", epoch + 1);
        event.put("loss", score.loss());
        event.put("accuracy", score.accuracy());
        event.put("learning_rate", learningRate);
        return event;
    }
}

package nazca.nas.search;

import nazca.nas.objective.CostTerm;
import nazca.nas.objective.JointObjective;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What metrics.jsonl says of an update by gradients. */
final class GradientEvent {
    private GradientEvent() {}

    static Map<String, Object> of(
            ArchitectureOutcome outcome, JointObjective objective, long number) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "architecture_step");
        event.put("number", number);
        if (outcome.path().length > 0) {
            event.put("sampled", new int[][] {outcome.path()});
        }
        event.put("cross_entropy", outcome.crossEntropy());
        event.put("accuracy", outcome.accuracy());
        event.put("loss", outcome.loss());
        event.put("cross_entropy_gradient_norm", norm(outcome.crossEntropyNorms()));
        event.put("cross_entropy_gradient_norms", outcome.crossEntropyNorms());
        List<CostTerm> terms = objective.terms();
        for (int i = 0; i < terms.size(); i++) {
            String name = terms.get(i).name();
            event.put(name + "_gradient_norm", norm(outcome.costNorms()[i]));
            event.put(name + "_gradient_norms", outcome.costNorms()[i]);
            if (!name.equals(CostTerm.LATENCY)) {
                event.put("expected_" + name, outcome.expected()[i]);
            }
            double[] learned = terms.get(i).objective().state();
            if (learned.length > 0) {
                event.put(name + "_multiplier", learned[0]);
            }
        }
        return event;
    }

    /** Euclidean. */
    static double norm(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return StrictMath.sqrt(sum);
    }
}

package nazca.nas.search;

import nazca.data.Batch;
import nazca.nas.objective.CostTerm;
import nazca.nas.objective.JointObjective;
import nazca.nas.space.SearchSpace;
import nazca.nas.train.Snapshot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The update of Proxyless-G: gradients through gates and expected costs. */
final class GradientUpdate implements ArchitectureUpdate {
    private final ArchitectureStep step;
    private final JointObjective objective;

    GradientUpdate(ArchitectureStep step, JointObjective objective) {
        this.step = step;
        this.objective = objective;
    }

    @Override
    public Map<String, Object> run(Batch batch, long number) {
        ArchitectureOutcome outcome = step.run(batch, number);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "architecture_step");
        event.put("number", number);
        event.put("sampled", new int[][] {outcome.path()});
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

    /** Euclidean, of all edges together. */
    private static double norm(double[] norms) {
        double sum = 0;
        for (double norm : norms) {
            sum += norm * norm;
        }
        return StrictMath.sqrt(sum);
    }

    @Override
    public double macsPerImage(SearchSpace space) {
        return SearchCost.gradientUpdate(space);
    }

    @Override
    public void save(Snapshot snapshot) {
        for (CostTerm term : objective.terms()) {
            double[] learned = term.objective().state();
            if (learned.length > 0) {
                snapshot.saveNumbers(name(term), learned);
            }
        }
    }

    @Override
    public void restore(Snapshot snapshot) {
        for (CostTerm term : objective.terms()) {
            if (term.objective().state().length > 0) {
                term.objective().restore(snapshot.numbers(name(term)));
            }
        }
    }

    private static String name(CostTerm term) {
        return "objective." + term.name();
    }
}

package nazca.nas.search;

import nazca.data.Batch;
import nazca.nas.objective.JointObjective;
import nazca.nas.space.SearchSpace;
import nazca.nas.train.Snapshot;

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
        return GradientEvent.of(step.run(batch, number), objective, number);
    }

    @Override
    public double macsPerImage(SearchSpace space) {
        return SearchCost.gradientUpdate(space);
    }

    @Override
    public void save(Snapshot snapshot) {
        SavedObjective.save(objective, snapshot);
    }

    @Override
    public void restore(Snapshot snapshot) {
        SavedObjective.restore(objective, snapshot);
    }
}

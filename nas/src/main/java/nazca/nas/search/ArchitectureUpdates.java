package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Step;
import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.ReinforceSettings;
import nazca.nas.config.RelaxationSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.JointObjective;
import nazca.nas.reinforce.Baseline;
import nazca.nas.reinforce.Reward;
import nazca.nas.supernet.Supernet;
import nazca.optim.AdamSettings;

import java.util.Locale;

/** The update of the architecture that a configuration asks for. */
final class ArchitectureUpdates {
    /**
     * lr x steps that moves an alpha far enough to decide: Adam's step is about lr, whatever the
     * gradient's size.
     */
    private static final double TRAVEL = 15;

    /** Rewards of few samples are noise for the most part, which must not decide. */
    private static final double REINFORCE_TRAVEL = 3;

    private final RunConfig config;
    private final Supernet supernet;
    private final Step step;
    private final CrossEntropy loss;
    private final ArchitectureParameters parameters;
    private final WeightSide weights;
    private final long updates;

    /**
     * For one supernet.
     *
     * @param loss without label smoothing, reading the supernet's logits
     * @param weights how they are trained
     * @param updates in the whole run
     */
    ArchitectureUpdates(
            RunConfig config,
            Supernet supernet,
            Step step,
            CrossEntropy loss,
            ArchitectureParameters parameters,
            WeightSide weights,
            long updates) {
        this.updates = updates;
        this.weights = weights;
        this.config = config;
        this.supernet = supernet;
        this.step = step;
        this.loss = loss;
        this.parameters = parameters;
    }

    /** How gates treat rivals. */
    static GateMode mode(RunConfig config) {
        return GateMode.valueOf(constant(config.algorithm().gateMode()));
    }

    /** Adam's learning rate where so many updates are to decide. */
    static double learningRate(AlgorithmSettings settings, long updates) {
        Double given = settings.archLr();
        double travel = settings.reinforces() ? REINFORCE_TRAVEL : TRAVEL;
        return given != null ? given : travel / Math.max(1, updates);
    }

    /** Adam as the algorithm's authors set it. */
    static AdamSettings adam(AlgorithmSettings settings, long updates) {
        double rate = learningRate(settings, updates);
        return settings.isRelaxed() ? AdamSettings.relaxed(rate) : AdamSettings.architecture(rate);
    }

    /** What weight steps run. */
    WeightPass weightPass() {
        return switch (config.algorithm().name()) {
            case AlgorithmSettings.DARTS -> new MixedPass(supernet, parameters);
            case AlgorithmSettings.GDAS ->
                    new GumbelPass(supernet, parameters, config.run().seed());
            default -> new SampledPass(supernet, parameters, config.run().seed());
        };
    }

    /** By gradients through gates or a softmax, or by REINFORCE over one cost. */
    ArchitectureUpdate update(JointObjective objective, AdditiveCost latency) {
        return switch (config.algorithm().name()) {
            case AlgorithmSettings.PROXYLESS_R, AlgorithmSettings.MNAS_REWARD ->
                    byReinforce(latency);
            case AlgorithmSettings.DARTS -> byRelaxation(objective);
            case AlgorithmSettings.GDAS -> byStraightThrough(objective);
            default -> byGradients(objective);
        };
    }

    private ArchitectureUpdate byRelaxation(JointObjective objective) {
        boolean second = config.algorithm().relaxation().order().equals(RelaxationSettings.SECOND);
        return new RelaxedUpdate(
                supernet, step, loss, parameters, objective, second ? weights : null);
    }

    private ArchitectureUpdate byGradients(JointObjective objective) {
        ZeroPolicy policy = ZeroPolicy.valueOf(constant(config.algorithm().zeroPolicy()));
        ArchitectureStep architecture =
                new ArchitectureStep(
                        supernet,
                        step,
                        loss,
                        parameters,
                        objective,
                        mode(config),
                        policy,
                        config.run().seed());
        return new GradientUpdate(architecture, objective);
    }

    private ArchitectureUpdate byStraightThrough(JointObjective objective) {
        RelaxationSettings settings = config.algorithm().relaxation();
        GumbelUpdate.Temperatures temperatures =
                new GumbelUpdate.Temperatures(
                        settings.temperature(), settings.finalTemperature(), updates);
        return new GumbelUpdate(
                supernet, step, loss, parameters, objective, temperatures, config.run().seed());
    }

    private ArchitectureUpdate byReinforce(AdditiveCost latency) {
        ReinforceSettings settings = config.algorithm().reinforce();
        RewardedCost rewarded = RewardedCost.of(config, supernet.space(), latency);
        Reward.Shape shape = Reward.Shape.of(settings.reward());
        Double given = settings.strength();
        double strength = given == null ? shape.usualStrength() : given;
        return new ReinforceUpdate(
                supernet,
                step,
                loss,
                parameters,
                rewarded.cost(),
                new Reward(shape, strength, rewarded.target()),
                new Baseline(Baseline.Kind.of(settings.baseline()), settings.decay()),
                settings.samples(),
                config.run().seed());
    }

    private static String constant(String label) {
        return label.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

package nazca.bench.works;

import com.sun.management.ThreadMXBean;

import nazca.bench.FixedBatchTraining;
import nazca.bench.peer.TrainingTask;
import nazca.bench.peer.WorkKind;
import nazca.bench.versus.Contest;
import nazca.bench.versus.Cost;
import nazca.bench.versus.Medians;
import nazca.bench.versus.Row;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.NetworkSpec;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Training steps on one batch: forward, softmax cross-entropy, backward, SGD with plain momentum,
 * the same numbers on both sides. Losses of the first two steps are compared: the second one
 * follows from the first step's gradients and update, so that all of them count.
 */
final class TrainingWork implements Work {
    private static final FixedBatchTraining.Recipe RECIPE =
            new FixedBatchTraining.Recipe(0f, 0.02, 0.9, false, 1e-4);

    private static final double TOLERANCE = 2e-3;

    /**
     * Each further step multiplies what rounding in another order has made different, without
     * telling more about who is right: after four steps it can exceed the tolerance.
     */
    private static final int COMPARED_STEPS = 2;

    private static final int COUNTED_STEPS = 7;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String name;
    private final String shape;
    private final NetworkSpec network;
    private final int batch;
    private final boolean thorough;
    private final boolean counts;

    /**
     * A work.
     *
     * @param counts whether memory is counted as well
     */
    private TrainingWork(
            String name,
            String shape,
            NetworkSpec network,
            int batch,
            boolean thorough,
            boolean counts) {
        this.name = name;
        this.shape = shape;
        this.network = network;
        this.batch = batch;
        this.thorough = thorough;
        this.counts = counts;
    }

    /** Single blocks, then the reference network. */
    static List<Work> all() {
        List<Work> works = new ArrayList<>();
        for (BlockShape block : BlockShape.all()) {
            works.add(
                    new TrainingWork(
                            "MBConv step",
                            block.toString(),
                            block.network(),
                            block.batch(),
                            !block.quick(),
                            false));
        }
        works.add(
                new TrainingWork(
                        "training step",
                        Architectures.REFERENCE_CIFAR + " batch 64",
                        Architectures.referenceCifar(),
                        64,
                        false,
                        true));
        return works;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String shape() {
        return shape;
    }

    @Override
    public WorkKind kind() {
        return WorkKind.TRAINING;
    }

    @Override
    public boolean thorough() {
        return thorough;
    }

    @Override
    public List<Row> measure(Setting setting) {
        var training = new FixedBatchTraining(network, batch, setting.kernels(), RECIPE);
        TrainingTask task =
                new TrainingTask(
                        network,
                        batch,
                        training.images(),
                        training.labels(),
                        training.torchWeights(),
                        RECIPE.learningRate(),
                        RECIPE.momentum(),
                        RECIPE.weightDecay());
        LastLoss loss = new LastLoss(training);
        OurRun ours = new OurRun(loss, loss::asResult, "NHWC", () -> {});
        Contest contest =
                new Contest(
                        ours,
                        setting.entrants(peer -> peer.training(task)),
                        TOLERANCE,
                        COMPARED_STEPS);
        List<Row> rows = new ArrayList<>();
        try (training) {
            Cost cost = new Cost(training.flops(), 0);
            rows.add(setting.timed(this, Row.Unit.MILLISECONDS, cost, contest));
            if (counts) {
                rows.add(heap(training, setting.threads()));
                rows.add(peak(training, setting.threads()));
            }
        }
        return rows;
    }

    /** Bytes that all threads allocate in a warm step, the median of some. */
    private Row heap(FixedBatchTraining training, int threads) {
        double[] bytes = new double[COUNTED_STEPS];
        for (int i = 0; i < bytes.length; i++) {
            long before = THREADS.getTotalThreadAllocatedBytes();
            training.step();
            bytes[i] = THREADS.getTotalThreadAllocatedBytes() - before;
        }
        return new Row.Counted(
                "heap allocated by a " + name,
                shape,
                threads,
                Medians.of(bytes),
                "bytes",
                Double.NaN,
                "");
    }

    private Row peak(FixedBatchTraining training, int threads) {
        return new Row.Counted(
                "peak activations of a " + name,
                shape,
                threads,
                training.stepBytes(),
                "bytes",
                4.0 * batch * LayerOutputs.elements(network),
                "layer outputs");
    }

    /** Steps whose loss is kept. */
    private static final class LastLoss implements Runnable {
        private final FixedBatchTraining training;
        private double loss;

        LastLoss(FixedBatchTraining training) {
            this.training = training;
        }

        @Override
        public void run() {
            loss = training.step();
        }

        float[] asResult() {
            return new float[] {(float) loss};
        }
    }
}

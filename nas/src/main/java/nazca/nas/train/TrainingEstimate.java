package nazca.nas.train;

import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.nas.config.UserMistake;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.Network;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Memory;

/**
 * What training a network takes, found out before it begins by a trial on a network of its own.
 *
 * @param secondsPerImage one image forward and back
 * @param stepMemoryBytes all the step memory that training needs
 */
public record TrainingEstimate(double secondsPerImage, long stepMemoryBytes) {
    /**
     * Images of the trial, where a batch has as many: fewer take longer each, for what a layer
     * costs however small.
     */
    private static final int IMAGES = 32;

    /** Kernels are compiled in the first passes; the training is spared that then. */
    private static final int FEWEST_PASSES = 3;

    private static final int MOST_PASSES = 8;
    private static final double ENOUGH_SECONDS = 2;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MB = 1e6;
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;

    /**
     * Tries a few images: as often as two seconds allow, from three to eight times; the fastest
     * counts.
     */
    static TrainingEstimate of(Engine engine, NetworkSpec spec, TrainingMemory.Batches batches) {
        try (Memory memory = engine.memory().fresh()) {
            Engine own = new Engine(engine.kernels(), memory);
            Initializer initial = new Initializer(0, memory);
            BlockBuilder builder =
                    new BlockBuilder(new ModelState(memory), initial, spec.batchNormEpsilon());
            Network network = new Network(spec, builder);
            long bytes = TrainingMemory.bytes(own, network, batches);
            int images = Math.min(IMAGES, batches.training());
            var few = new TrainingMemory.Batches(images, images);
            Step step = TrainingMemory.forTraining(own, network, few);
            double fastest = Double.POSITIVE_INFINITY;
            double spent = 0;
            for (int i = 0; i < FEWEST_PASSES || (i < MOST_PASSES && spent < ENOUGH_SECONDS); i++) {
                long start = System.nanoTime();
                TrainingMemory.pass(step, network, images, StepMode.WEIGHTS);
                memory.finish();
                double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
                spent += seconds;
                fastest = Math.min(fastest, seconds);
            }
            return new TrainingEstimate(fastest / images, bytes);
        }
    }

    /**
     * Refuses to train what does not fit into a machine, which would end the program midway.
     *
     * @throws UserMistake if so
     */
    void requireFits(String network, int batch, long machineBytes) {
        if (stepMemoryBytes > machineBytes) {
            throw new UserMistake(
                    ("training %s in batches of %d takes %.0f MB of step memory,"
                                    + " but there are %.0f MB: ask for a smaller --batch")
                            .formatted(
                                    network,
                                    batch,
                                    stepMemoryBytes / BYTES_PER_MB,
                                    machineBytes / BYTES_PER_MB));
        }
    }

    /** A sentence about the time that so many images take, and the memory. */
    String sentence(long images) {
        return "estimate: about %s of training, by a trial; %.0f MB of step memory"
                .formatted(duration(secondsPerImage * images), stepMemoryBytes / BYTES_PER_MB);
    }

    /** A time in words, rounded to what an estimate is good for. */
    public static String duration(double seconds) {
        if (seconds < 5 * MINUTE) {
            return "%.0f s".formatted(seconds);
        }
        if (seconds < 3 * HOUR) {
            return "%.0f minutes".formatted(seconds / MINUTE);
        }
        return seconds < 3 * DAY
                ? "%.0f hours".formatted(seconds / HOUR)
                : "%.0f days".formatted(seconds / DAY);
    }
}

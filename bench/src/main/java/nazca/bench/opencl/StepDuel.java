package nazca.bench.opencl;

import nazca.autograd.Engine;
import nazca.bench.FixedBatchTraining;
import nazca.kernels.Kernels;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.nn.arch.Architectures;

/**
 * A training step of the reference network, forward and backward and SGD, through our kernels and
 * through plain ones. Their losses are compared to the bit.
 */
final class StepDuel {
    private static final String WORK = "training step";
    private static final int BATCH = 8;

    /** The second loss has all gradients in it. */
    private static final int COMPARED = 2;

    private static final FixedBatchTraining.Recipe RECIPE =
            new FixedBatchTraining.Recipe(0.1f, 0.02, 0.9, true, 1e-4);

    private final OpenClQueue queue;

    StepDuel(OpenClQueue queue) {
        this.queue = queue;
    }

    DeviceResult.Row measure(Kernels ours, Kernels plain, int rounds) {
        try (FixedBatchTraining mine = training(ours);
                FixedBatchTraining other = training(plain)) {
            boolean agrees = true;
            for (int i = 0; i < COMPARED; i++) {
                agrees &= mine.step() == other.step();
            }
            Turns turns = Turns.take(mine::step, other::step, queue::finish, rounds, 1);
            return new DeviceResult.Row(
                    WORK, "reference-cifar, batch " + BATCH, "plain kernels", turns, agrees);
        }
    }

    private FixedBatchTraining training(Kernels kernels) {
        return new FixedBatchTraining(
                Architectures.referenceCifar(),
                BATCH,
                new Engine(kernels, new OpenClMemory(queue)),
                RECIPE);
    }
}

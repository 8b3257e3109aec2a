package nazca.latency.inference;

import nazca.kernels.Kernels;
import nazca.kernels.pool.GlobalPoolSpec;
import nazca.tensor.View;

/** One thing that a run does; all it needs was fixed when it was made. */
sealed interface Stage {
    /** Computes the output from the input. */
    void run(Kernels kernels);

    /**
     * y = relu6?(x * w + bias). Bias and activation are a second pass over y here; a kernel that
     * applies them as it stores takes the place of both calls.
     */
    record Biased(Layer layer, View x, View w, View bias, boolean relu6, View y, View scratch)
            implements Stage {
        @Override
        public void run(Kernels kernels) {
            layer.forward(kernels, x, w, y, scratch);
            kernels.elementwise().addBias(layer.rows(), layer.channels(), bias, relu6, y);
        }
    }

    /** y = y + x, the identity shortcut. */
    record Shortcut(long elements, View x, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.elementwise().add(elements, y, x, y);
        }
    }

    /** y = the average of x over each image's pixels. */
    record GlobalAverage(GlobalPoolSpec spec, View x, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.pool().globalAverage(spec, x, y);
        }
    }
}

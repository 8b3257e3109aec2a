package nazca.latency.inference;

import nazca.kernels.Kernels;
import nazca.kernels.activation.Activation;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.kernels.layout.PadSpec;
import nazca.kernels.layout.ShuffleSpec;
import nazca.kernels.layout.SliceSpec;
import nazca.kernels.pool.GlobalPoolSpec;
import nazca.kernels.pool.WindowPoolSpec;
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

    /** y = f(x); both may be one. */
    record Activated(Activation activation, long elements, View x, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.activation().forward(elements, activation, x, y);
        }
    }

    /** y = x s, each channel of each image by its own factor. */
    record ScaledChannels(ChannelScaleSpec spec, View x, View scale, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.elementwise().scaleChannels(spec, x, scale, y);
        }
    }

    /** y = the average of x over each image's pixels. */
    record GlobalAverage(GlobalPoolSpec spec, View x, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.pool().globalAverage(spec, x, y);
        }
    }

    /** y = x * w. */
    record Product(Layer layer, View x, View w, View y, View scratch) implements Stage {
        @Override
        public void run(Kernels kernels) {
            layer.forward(kernels, x, w, y, scratch);
        }
    }

    /** y = (x - mean) istd gamma + beta, where mean is 0 and istd 1 for a folded batch norm. */
    record Norm(BatchNormSpec spec, View x, View mean, View istd, View gamma, View beta, View y)
            implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.batchNorm().normalize(spec, x, mean, istd, gamma, beta, y);
        }
    }

    /** Channels of the groups in turn. */
    record Shuffle(ShuffleSpec spec, View x, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.layout().shuffle(spec, x, y);
        }
    }

    /** Some of the channels. */
    record Slice(SliceSpec spec, View x, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.layout().copy(spec, x, y);
        }
    }

    /** Zeros around x. */
    record Pad(PadSpec spec, View x, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.layout().pad(spec, x, y);
        }
    }

    /** What is left of x without a border. */
    record Crop(PadSpec spec, View x, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.layout().crop(spec, x, y);
        }
    }

    /** Maximum or average of windows. */
    record Pool(boolean max, WindowPoolSpec spec, View x, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            if (max) {
                kernels.pool().max(spec, x, y);
            } else {
                kernels.pool().average(spec, x, y);
            }
        }
    }

    /** y = factor x. */
    record Scale(long elements, float factor, View x, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.elementwise().scale(elements, factor, x, y);
        }
    }

    /** y = a + b. */
    record Sum(long elements, View a, View b, View y) implements Stage {
        @Override
        public void run(Kernels kernels) {
            kernels.elementwise().add(elements, a, b, y);
        }
    }
}

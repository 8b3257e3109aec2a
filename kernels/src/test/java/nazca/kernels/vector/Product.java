package nazca.kernels.vector;

import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.Memory;
import nazca.tensor.View;

import java.util.SplittableRandom;

/**
 * The products of a layer under one signature: left and right operand, output. Packed weights lie
 * behind the scratch.
 */
enum Product {
    FORWARD {
        @Override
        void run(
                GemmKernel kernel,
                GemmSpec spec,
                View left,
                View right,
                View output,
                View scratch) {
            kernel.forward(spec, left, right, output, scratch);
        }
    },
    PACKED_FORWARD {
        @Override
        void run(
                GemmKernel kernel,
                GemmSpec spec,
                View left,
                View right,
                View output,
                View scratch) {
            View packed = scratch.plus(4 * kernel.scratchElements(spec));
            kernel.pack(spec, right, packed);
            kernel.forwardPacked(spec, left, packed, output, scratch);
        }

        @Override
        long scratchElements(GemmKernel kernel, GemmSpec spec) {
            return kernel.scratchElements(spec) + kernel.packedElements(spec);
        }
    },
    INPUT_GRADIENT {
        @Override
        void run(
                GemmKernel kernel,
                GemmSpec spec,
                View left,
                View right,
                View output,
                View scratch) {
            kernel.inputGradient(spec, left, right, output, scratch);
        }
    },
    WEIGHT_GRADIENT {
        @Override
        void run(
                GemmKernel kernel,
                GemmSpec spec,
                View left,
                View right,
                View output,
                View scratch) {
            kernel.weightGradient(spec, left, right, output, scratch);
        }
    };

    abstract void run(
            GemmKernel kernel, GemmSpec spec, View left, View right, View output, View scratch);

    long scratchElements(GemmKernel kernel, GemmSpec spec) {
        return kernel.scratchElements(spec);
    }

    GuardedFloats left(GemmSpec spec, Memory memory, boolean wild, SplittableRandom random) {
        long bytes = this == INPUT_GRADIENT ? spec.yBytes() : spec.xBytes();
        return GuardedFloats.random(memory, bytes / 4, wild, random);
    }

    GuardedFloats right(GemmSpec spec, Memory memory, boolean wild, SplittableRandom random) {
        long bytes = this == WEIGHT_GRADIENT ? spec.yBytes() : spec.wBytes();
        return GuardedFloats.random(memory, bytes / 4, wild, random);
    }

    GuardedFloats output(GemmSpec spec, Memory memory) {
        long bytes =
                switch (this) {
                    case FORWARD, PACKED_FORWARD -> spec.yBytes();
                    case INPUT_GRADIENT -> spec.xBytes();
                    case WEIGHT_GRADIENT -> spec.wBytes();
                };
        return GuardedFloats.empty(memory, bytes / 4);
    }
}

package nazca.latency;

import nazca.kernels.conv.ConvKernel;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.pool.GlobalPoolSpec;
import nazca.kernels.pool.PoolKernel;
import nazca.kernels.pool.WindowPoolSpec;
import nazca.tensor.View;

/** Kernels that do nothing and need no scratch. */
final class IdleKernels {
    private IdleKernels() {}

    record Gemm() implements GemmKernel {
        @Override
        public long scratchElements(GemmSpec spec) {
            return 0;
        }

        @Override
        public void forward(GemmSpec spec, View x, View w, View y, View scratch) {}

        @Override
        public long packedElements(GemmSpec spec) {
            return spec.wBytes() / 4;
        }

        @Override
        public void pack(GemmSpec spec, View w, View packed) {}

        @Override
        public void forwardPacked(GemmSpec spec, View x, View packed, View y, View scratch) {}

        @Override
        public void inputGradient(GemmSpec spec, View dy, View w, View dx, View scratch) {}

        @Override
        public void weightGradient(GemmSpec spec, View x, View dy, View dw, View scratch) {}
    }

    record Depthwise() implements DepthwiseKernel {
        @Override
        public long scratchElements(DepthwiseSpec spec) {
            return 0;
        }

        @Override
        public void forward(DepthwiseSpec spec, View x, View w, View y, View scratch) {}

        @Override
        public void inputGradient(DepthwiseSpec spec, View dy, View w, View dx, View scratch) {}

        @Override
        public void weightGradient(DepthwiseSpec spec, View x, View dy, View dw, View scratch) {}
    }

    record Conv() implements ConvKernel {
        @Override
        public long scratchElements(ConvSpec spec) {
            return 0;
        }

        @Override
        public void forward(ConvSpec spec, View x, View w, View y, View scratch) {}

        @Override
        public void inputGradient(ConvSpec spec, View dy, View w, View dx, View scratch) {}

        @Override
        public void weightGradient(ConvSpec spec, View x, View dy, View dw, View scratch) {}
    }

    record Pool() implements PoolKernel {
        @Override
        public void globalAverage(GlobalPoolSpec spec, View x, View y) {}

        @Override
        public void globalAverageGradient(GlobalPoolSpec spec, View dy, View dx) {}

        @Override
        public void average(WindowPoolSpec spec, View x, View y) {}

        @Override
        public void averageGradient(WindowPoolSpec spec, View dy, View dx) {}

        @Override
        public void max(WindowPoolSpec spec, View x, View y) {}

        @Override
        public void maxGradient(WindowPoolSpec spec, View x, View dy, View dx) {}
    }

    record Elementwise() implements ElementwiseKernel {
        @Override
        public void add(long elements, View a, View b, View y) {}

        @Override
        public void scale(long elements, float factor, View x, View y) {}

        @Override
        public void scaleBy(long elements, View factor, View x, View y) {}

        @Override
        public void exp(long elements, View x, View y) {}

        @Override
        public void log(long elements, View x, View y) {}

        @Override
        public void scaleChannels(ChannelScaleSpec spec, View x, View scale, View y) {}

        @Override
        public void scaleGradient(ChannelScaleSpec spec, View x, View dy, View dscale) {}

        @Override
        public void addBias(int rows, int channels, View bias, boolean relu6, View y) {}

        @Override
        public void biasGradient(int rows, int channels, View dy, View dbias, View scratch) {}

        @Override
        public long biasGradientScratch(int rows, int channels) {
            return 0;
        }

        @Override
        public void dot(long elements, View a, View b, View result, View scratch) {}

        @Override
        public void sum(long elements, View a, View result, View scratch) {}

        @Override
        public long sumScratch(long elements) {
            return 0;
        }
    }
}

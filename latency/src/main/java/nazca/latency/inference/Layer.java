package nazca.latency.inference;

import nazca.kernels.Kernels;
import nazca.kernels.conv.ConvFilter;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.Shape;
import nazca.tensor.View;

/** One convolution or linear layer over a fixed batch, before bias and activation. */
sealed interface Layer {
    /** Output pixels of the whole batch. */
    int rows();

    /** Weights per output channel. */
    int fanIn();

    /** Output channels. */
    int channels();

    /** Scratch elements (floats) that the kernel needs. */
    long scratchElements(Kernels kernels);

    /** y = x * w, with weights as {@link Workspace#weights} lays them out. */
    void forward(Kernels kernels, View x, View w, View y, View scratch);

    /** A 1x1 convolution, or a linear layer where the map is one pixel. */
    static Layer pointwise(int batch, Shape in, int channels) {
        int rows = Math.multiplyExact(batch, in.pixels());
        return new Pointwise(GemmSpec.of(rows, in.channels(), channels));
    }

    /** A depthwise convolution. */
    static Layer depthwise(int batch, Shape in, int kernel, int stride) {
        return new Depthwise(
                new DepthwiseSpec(batch, in.height(), in.width(), in.channels(), kernel, stride));
    }

    /** A depthwise convolution whose taps are {@code dilation} pixels apart. */
    static Layer dilated(int batch, Shape in, int kernel, int stride, int dilation) {
        return new Depthwise(
                new DepthwiseSpec(
                        batch, in.height(), in.width(), in.channels(), kernel, stride, dilation));
    }

    /** A convolution over the input channels of each group. */
    static Layer grouped(int batch, Shape in, int channels, int kernel, int stride, int groups) {
        ConvFilter filter = ConvFilter.centred(kernel, stride, 1).withGroups(groups);
        return new Dense(
                new ConvSpec(batch, in.height(), in.width(), in.channels(), channels, filter));
    }

    /** A convolution over all input channels. */
    static Layer dense(int batch, Shape in, int channels, int kernel, int stride) {
        return new Dense(
                new ConvSpec(
                        batch, in.height(), in.width(), in.channels(), channels, kernel, stride));
    }

    /** A product of matrices. */
    record Pointwise(GemmSpec spec) implements Layer {
        @Override
        public int rows() {
            return spec.rows();
        }

        @Override
        public int fanIn() {
            return spec.in();
        }

        @Override
        public int channels() {
            return spec.out();
        }

        @Override
        public long scratchElements(Kernels kernels) {
            return kernels.gemm().scratchElements(spec);
        }

        @Override
        public void forward(Kernels kernels, View x, View w, View y, View scratch) {
            kernels.gemm().forwardPacked(spec, x, w, y, scratch);
        }
    }

    /** One filter per channel. */
    record Depthwise(DepthwiseSpec spec) implements Layer {
        @Override
        public int rows() {
            return spec.batch() * spec.outHeight() * spec.outWidth();
        }

        @Override
        public int fanIn() {
            return spec.kernel() * spec.kernel();
        }

        @Override
        public int channels() {
            return spec.channels();
        }

        @Override
        public long scratchElements(Kernels kernels) {
            return kernels.depthwise().scratchElements(spec);
        }

        @Override
        public void forward(Kernels kernels, View x, View w, View y, View scratch) {
            kernels.depthwise().forward(spec, x, w, y, scratch);
        }
    }

    /** A filter over all channels. */
    record Dense(ConvSpec spec) implements Layer {
        @Override
        public int rows() {
            return spec.outRows();
        }

        @Override
        public int fanIn() {
            return spec.fanIn();
        }

        @Override
        public int channels() {
            return spec.out();
        }

        @Override
        public long scratchElements(Kernels kernels) {
            return kernels.conv().scratchElements(spec);
        }

        @Override
        public void forward(Kernels kernels, View x, View w, View y, View scratch) {
            kernels.conv().forward(spec, x, w, y, scratch);
        }
    }
}

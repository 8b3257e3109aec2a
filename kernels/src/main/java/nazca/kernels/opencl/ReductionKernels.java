package nazca.kernels.opencl;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.bits.Chunks;
import nazca.kernels.bits.VirtualLanes;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

import java.util.HashMap;
import java.util.Map;

/**
 * Sums over rows, elements and chunks in every variant, each built when it is first asked for.
 * Those whose work-items have one channel each take a variant's group alone.
 */
final class ReductionKernels {
    private final Programs programs;
    private final Map<ReductionVariant, Norms> norms = new HashMap<>();
    private final Map<Integer, Sums> sums = new HashMap<>();

    private record Norms(OpenClKernel statistics, OpenClKernel gradients) {}

    private record Sums(
            OpenClKernel bias, OpenClKernel dot, OpenClKernel sum, OpenClKernel chunks) {}

    ReductionKernels(Programs programs) {
        this.programs = programs;
    }

    /** Means and squares [2, chunks, channels] of a batch norm's chunks of rows. */
    void statistics(ReductionVariant variant, BatchNormSpec spec, View x, View partials) {
        long bytes = partialBytes(spec);
        norms(variant)
                .statistics
                .begin()
                .view(x, spec.mapBytes())
                .view(partials, bytes)
                .view(partials.plus(bytes), bytes)
                .number(spec.rows())
                .number(spec.channels())
                .number(spec.chunkRows())
                .number(1f / spec.chunkRows())
                .number(1f / spec.rowsOf(spec.chunks() - 1))
                .launch(items(variant, spec));
    }

    /**
     * Partial gradients of gamma and beta [2, chunks, channels].
     *
     * @param vectors mean, istd, gamma and beta
     */
    void normGradients(
            ReductionVariant variant,
            BatchNormSpec spec,
            View x,
            View dy,
            View[] vectors,
            View partials) {
        long bytes = partialBytes(spec);
        OpenClKernel kernel = norms(variant).gradients;
        kernel.begin().view(x, spec.mapBytes()).view(dy, spec.mapBytes());
        for (View vector : vectors) {
            kernel.view(vector, spec.vectorBytes());
        }
        kernel.view(partials, bytes)
                .view(partials.plus(bytes), bytes)
                .number(spec.rows())
                .number(spec.channels())
                .number(spec.chunkRows())
                .number(spec.relu6() ? 1 : 0)
                .launch(items(variant, spec));
    }

    private static long partialBytes(BatchNormSpec spec) {
        return 4L * Math.multiplyExact(spec.chunks(), spec.channels());
    }

    private static long items(ReductionVariant variant, BatchNormSpec spec) {
        return (long) spec.chunks() * Chunks.count(spec.channels(), variant.width());
    }

    /** Sums [chunks, channels] of chunks of rows. */
    void bias(ReductionVariant variant, int rows, int channels, View dy, View partials) {
        int chunk = Chunks.rows(rows, 0);
        int items = Math.multiplyExact(Chunks.count(rows, chunk), channels);
        sums(variant)
                .bias
                .begin()
                .view(dy, 4L * rows * channels)
                .view(partials, 4L * items)
                .number(items)
                .number(rows)
                .number(channels)
                .number(chunk)
                .launch(items);
    }

    /** One sum of a[i] * b[i] for each chunk of elements. */
    void dot(ReductionVariant variant, long elements, View a, View b, View partials) {
        long chunks = chunks(elements);
        sums(variant)
                .dot
                .begin()
                .view(a, 4 * elements)
                .view(b, 4 * elements)
                .view(partials, 4 * chunks)
                .number(elements)
                .number(chunks)
                .launch(chunks * VirtualLanes.COUNT);
    }

    /** One sum for each chunk of elements. */
    void sum(ReductionVariant variant, long elements, View a, View partials) {
        long chunks = chunks(elements);
        sums(variant)
                .sum
                .begin()
                .view(a, 4 * elements)
                .view(partials, 4 * chunks)
                .number(elements)
                .number(chunks)
                .launch(chunks * VirtualLanes.COUNT);
    }

    /** Chunks of elements; one without elements, whose sum is +0. */
    static long chunks(long elements) {
        return Math.max(1, (elements + Chunks.ELEMENTS - 1) / Chunks.ELEMENTS);
    }

    /** total[r, c] = sum over g of partials[g, r, c], rows of the total {@code leading} apart. */
    void chunks(
            ReductionVariant variant,
            View partials,
            View total,
            int chunks,
            int rows,
            int columns,
            int leading) {
        int elements = Math.multiplyExact(rows, columns);
        sums(variant)
                .chunks
                .begin()
                .view(partials, 4L * chunks * elements)
                .view(total, 4L * ((long) (rows - 1) * leading + columns))
                .number(chunks)
                .number(rows)
                .number(columns)
                .number(leading)
                .launch(elements);
    }

    private Norms norms(ReductionVariant variant) {
        Norms known = norms.get(variant);
        if (known == null) {
            OpenClProgram program =
                    programs.build("batchnorm", variant.width(), variant.group(), "");
            known =
                    new Norms(
                            program.kernel("chunk_statistics"),
                            program.kernel("parameter_gradients"));
            norms.put(variant, known);
        }
        return known;
    }

    private Sums sums(ReductionVariant variant) {
        Sums known = sums.get(variant.group());
        if (known == null) {
            OpenClProgram program =
                    programs.build("elementwise", programs.width(), variant.group(), "");
            known =
                    new Sums(
                            program.kernel("bias_gradient"),
                            program.kernel("dot_chunks"),
                            program.kernel("sum_chunks"),
                            program.kernel("add_chunks"));
            sums.put(variant.group(), known);
        }
        return known;
    }
}

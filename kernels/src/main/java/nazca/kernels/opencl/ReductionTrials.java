package nazca.kernels.opencl;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.bits.Chunks;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.tensor.View;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The variants of sums over rows and chunks, tried at a shape of each class beside one channel. */
final class ReductionTrials {
    private static final float EPSILON = 1e-5f;

    /** Partial results of each element, where they are added. */
    private static final int CHUNKS = 8;

    private final ReductionKernels kernels;
    private final ReductionVariant plain;
    private final List<ReductionVariant> variants;
    private final List<ReductionVariant> groups;

    ReductionTrials(Programs programs, List<ReductionVariant> variants) {
        this.kernels = new ReductionKernels(programs);
        this.plain = new ReductionVariant(1, programs.device().group());
        this.variants = variants;
        this.groups =
                variants.stream()
                        .map(variant -> new ReductionVariant(1, variant.group()))
                        .distinct()
                        .toList();
    }

    /** All sums at the shape of a class. */
    List<TunedShape> run(ShapeClass shape, OpenClMemory memory) {
        int rows = shape.rows();
        int columns = shape.columns();
        int elements = rows * columns;
        BatchNormSpec norm = new BatchNormSpec(rows, columns, EPSILON, true);
        View x = Tuner.drawn(memory, elements);
        View dy = Tuner.drawn(memory, elements);
        View[] vectors = new View[4];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = Tuner.drawn(memory, columns);
        }
        View partials = Tuner.drawn(memory, CHUNKS * elements);
        View results = new View(memory.allocate(4L * Math.max(2, CHUNKS) * elements), 0);
        Trial trial = new Trial(shape, memory, results);
        int norms = 2 * norm.chunks() * columns;
        List<TunedShape> tuned = new ArrayList<>();
        tuned.add(
                trial.run(
                        OpenClBatchNorm.STATISTICS,
                        variants,
                        v -> kernels.statistics(v, norm, x, results),
                        norms));
        tuned.add(
                trial.run(
                        OpenClBatchNorm.GRADIENTS,
                        variants,
                        v -> kernels.normGradients(v, norm, x, dy, vectors, results),
                        norms));
        tuned.add(
                trial.run(
                        OpenClElementwise.BIAS_GRADIENT,
                        groups,
                        v -> kernels.bias(v, rows, columns, dy, results),
                        Chunks.count(rows, Chunks.rows(rows, 0)) * columns));
        tuned.add(
                trial.run(
                        ChunkSums.OPERATION,
                        groups,
                        v -> kernels.chunks(v, partials, results, CHUNKS, rows, columns, columns),
                        elements));
        if (shape.isNarrowest()) {
            tuned.add(
                    trial.run(
                            OpenClElementwise.DOT,
                            groups,
                            v -> kernels.dot(v, elements, x, dy, results),
                            (int) ReductionKernels.chunks(elements)));
        }
        return tuned;
    }

    private final class Trial {
        private final ShapeClass shape;
        private final OpenClMemory memory;
        private final View results;

        Trial(ShapeClass shape, OpenClMemory memory, View results) {
            this.shape = shape;
            this.memory = memory;
            this.results = results;
        }

        TunedShape run(
                String operation,
                List<ReductionVariant> candidates,
                Consumer<ReductionVariant> launch,
                int count) {
            return Race.fastest(
                    operation,
                    shape,
                    () -> launch.accept(plain),
                    candidates.stream()
                            .map(v -> new Race.Candidate(v.text(), () -> launch.accept(v)))
                            .toList(),
                    memory,
                    results,
                    count);
        }
    }
}

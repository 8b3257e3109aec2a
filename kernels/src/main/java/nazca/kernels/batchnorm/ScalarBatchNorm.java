package nazca.kernels.batchnorm;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;

/**
 * The definition of the bits of batch normalisation, and the CPU's kernel without vectors: plain
 * loops of {@link Math#fma} on one thread, channels innermost.
 *
 * <p>Scratch holds two partial sums of every chunk: {@code [2, chunks, channels]}.
 */
public final class ScalarBatchNorm implements BatchNormKernel {
    @Override
    public long scratchElements(BatchNormSpec spec) {
        return 2L * spec.chunks() * spec.channels();
    }

    @Override
    public void statistics(
            BatchNormSpec spec, View x, View mean, View m2, View istd, View scratch) {
        MemorySegment input = HostBuffer.segment(x, spec.mapBytes());
        MemorySegment means = clearedHalf(spec, scratch, 0);
        MemorySegment squares = clearedHalf(spec, scratch, 1);
        for (int g = 0; g < spec.chunks(); g++) {
            chunkStatistics(spec, input, g, means, squares);
        }
        MemorySegment distances = vector(spec, m2);
        MemorySegment inverses = vector(spec, istd);
        merge(spec, means, squares, vector(spec, mean), distances);
        float inverseRows = 1f / spec.rows();
        for (int c = 0; c < spec.channels(); c++) {
            float shifted = Math.fma(at(distances, c), inverseRows, spec.epsilon());
            put(inverses, c, 1f / (float) Math.sqrt(shifted));
        }
    }

    /** Leaves mean_g and M2_g of chunk g in the two halves of scratch. */
    private static void chunkStatistics(
            BatchNormSpec spec,
            MemorySegment x,
            int g,
            MemorySegment means,
            MemorySegment squares) {
        int channels = spec.channels();
        int first = g * spec.chunkRows();
        long partial = (long) g * channels;
        float inverseCount = 1f / spec.rowsOf(g);
        for (int r = first; r < first + spec.rowsOf(g); r++) {
            for (int c = 0; c < channels; c++) {
                float d = at(x, (long) r * channels + c) - at(x, (long) first * channels + c);
                put(means, partial + c, at(means, partial + c) + d);
                put(squares, partial + c, Math.fma(d, d, at(squares, partial + c)));
            }
        }
        for (int c = 0; c < channels; c++) {
            float s = at(means, partial + c);
            float q = at(squares, partial + c);
            float shift = at(x, (long) first * channels + c);
            put(means, partial + c, Math.fma(s, inverseCount, shift));
            put(squares, partial + c, Math.fma(-s, s * inverseCount, q));
        }
    }

    private static void merge(
            BatchNormSpec spec,
            MemorySegment means,
            MemorySegment squares,
            MemorySegment mean,
            MemorySegment m2) {
        int channels = spec.channels();
        for (int c = 0; c < channels; c++) {
            float t = 0;
            for (int g = 1; g < spec.chunks(); g++) {
                float distance = at(means, (long) g * channels + c) - at(means, c);
                t = Math.fma(spec.rowsOf(g), distance, t);
            }
            float merged = Math.fma(t, 1f / spec.rows(), at(means, c));
            float sum = 0;
            for (int g = 0; g < spec.chunks(); g++) {
                float d = at(means, (long) g * channels + c) - merged;
                float both = sum + at(squares, (long) g * channels + c);
                sum = Math.fma(spec.rowsOf(g) * d, d, both);
            }
            put(mean, c, merged);
            put(m2, c, sum < 0 ? 0 : sum);
        }
    }

    @Override
    public void updateRunning(
            BatchNormSpec spec,
            View mean,
            View m2,
            float momentum,
            View runningMean,
            View runningVariance) {
        float unbiased = 1f / Math.max(spec.rows() - 1, 1);
        MemorySegment newMean = vector(spec, mean);
        MemorySegment newM2 = vector(spec, m2);
        MemorySegment means = vector(spec, runningMean);
        MemorySegment variances = vector(spec, runningVariance);
        float keep = 1f - momentum;
        for (int c = 0; c < spec.channels(); c++) {
            put(means, c, Math.fma(momentum, at(newMean, c), keep * at(means, c)));
            float variance = at(newM2, c) * unbiased;
            put(variances, c, Math.fma(momentum, variance, keep * at(variances, c)));
        }
    }

    @Override
    public void inverseDeviation(BatchNormSpec spec, View variance, View istd) {
        MemorySegment from = vector(spec, variance);
        MemorySegment to = vector(spec, istd);
        for (int c = 0; c < spec.channels(); c++) {
            put(to, c, 1f / (float) Math.sqrt(at(from, c) + spec.epsilon()));
        }
    }

    @Override
    public void normalize(
            BatchNormSpec spec, View x, View mean, View istd, View gamma, View beta, View y) {
        MemorySegment input = HostBuffer.segment(x, spec.mapBytes());
        MemorySegment output = HostBuffer.segment(y, spec.mapBytes());
        MemorySegment means = vector(spec, mean);
        MemorySegment deviations = vector(spec, istd);
        MemorySegment scales = vector(spec, gamma);
        MemorySegment shifts = vector(spec, beta);
        for (int r = 0; r < spec.rows(); r++) {
            long row = (long) r * spec.channels();
            for (int c = 0; c < spec.channels(); c++) {
                float xhat = (at(input, row + c) - at(means, c)) * at(deviations, c);
                float value = Math.fma(xhat, at(scales, c), at(shifts, c));
                put(output, row + c, spec.relu6() ? relu6(value) : value);
            }
        }
    }

    @Override
    public void parameterGradients(
            BatchNormSpec spec,
            View x,
            View dy,
            View mean,
            View istd,
            View gamma,
            View beta,
            View dgamma,
            View dbeta,
            View scratch) {
        int channels = spec.channels();
        MemorySegment input = HostBuffer.segment(x, spec.mapBytes());
        MemorySegment gradient = HostBuffer.segment(dy, spec.mapBytes());
        MemorySegment means = vector(spec, mean);
        MemorySegment deviations = vector(spec, istd);
        MemorySegment scales = vector(spec, gamma);
        MemorySegment shifts = vector(spec, beta);
        MemorySegment scaleSums = clearedHalf(spec, scratch, 0);
        MemorySegment shiftSums = clearedHalf(spec, scratch, 1);
        for (int r = 0; r < spec.rows(); r++) {
            long row = (long) r * channels;
            long partial = (long) (r / spec.chunkRows()) * channels;
            for (int c = 0; c < channels; c++) {
                float xhat = (at(input, row + c) - at(means, c)) * at(deviations, c);
                float value = Math.fma(xhat, at(scales, c), at(shifts, c));
                float g = !spec.relu6() || passes(value) ? at(gradient, row + c) : 0;
                put(scaleSums, partial + c, Math.fma(g, xhat, at(scaleSums, partial + c)));
                put(shiftSums, partial + c, at(shiftSums, partial + c) + g);
            }
        }
        addChunks(spec, scaleSums, vector(spec, dgamma));
        addChunks(spec, shiftSums, vector(spec, dbeta));
    }

    private static void addChunks(BatchNormSpec spec, MemorySegment partials, MemorySegment to) {
        for (int c = 0; c < spec.channels(); c++) {
            float sum = at(partials, c);
            for (int g = 1; g < spec.chunks(); g++) {
                sum += at(partials, (long) g * spec.channels() + c);
            }
            put(to, c, sum);
        }
    }

    @Override
    public void inputGradient(
            BatchNormSpec spec,
            View x,
            View dy,
            View mean,
            View istd,
            View gamma,
            View beta,
            View dgamma,
            View dbeta,
            View dx) {
        MemorySegment input = HostBuffer.segment(x, spec.mapBytes());
        MemorySegment gradient = HostBuffer.segment(dy, spec.mapBytes());
        MemorySegment output = HostBuffer.segment(dx, spec.mapBytes());
        MemorySegment means = vector(spec, mean);
        MemorySegment deviations = vector(spec, istd);
        MemorySegment scales = vector(spec, gamma);
        MemorySegment shifts = vector(spec, beta);
        MemorySegment scaleGradients = vector(spec, dgamma);
        MemorySegment shiftGradients = vector(spec, dbeta);
        float inverseRows = 1f / spec.rows();
        for (int r = 0; r < spec.rows(); r++) {
            long row = (long) r * spec.channels();
            for (int c = 0; c < spec.channels(); c++) {
                float xhat = (at(input, row + c) - at(means, c)) * at(deviations, c);
                float value = Math.fma(xhat, at(scales, c), at(shifts, c));
                float g = !spec.relu6() || passes(value) ? at(gradient, row + c) : 0;
                float centred = Math.fma(at(shiftGradients, c), -inverseRows, g);
                float projected = Math.fma(-xhat, at(scaleGradients, c) * inverseRows, centred);
                put(output, row + c, projected * (at(scales, c) * at(deviations, c)));
            }
        }
    }

    private static float relu6(float value) {
        float positive = value < 0 ? 0 : value;
        return positive > 6 ? 6 : positive;
    }

    private static boolean passes(float value) {
        return value > 0 && value < 6;
    }

    private static MemorySegment clearedHalf(BatchNormSpec spec, View scratch, int half) {
        long bytes = spec.chunks() * spec.vectorBytes();
        return HostBuffer.segment(scratch, 2 * bytes).asSlice(half * bytes, bytes).fill((byte) 0);
    }

    private static MemorySegment vector(BatchNormSpec spec, View view) {
        return HostBuffer.segment(view, spec.vectorBytes());
    }

    private static float at(MemorySegment segment, long index) {
        return segment.getAtIndex(JAVA_FLOAT, index);
    }

    private static void put(MemorySegment segment, long index, float value) {
        segment.setAtIndex(JAVA_FLOAT, index, value);
    }
}

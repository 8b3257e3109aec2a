package nazca.kernels.vector;

import static nazca.kernels.vector.Access.load;
import static nazca.kernels.vector.Access.store;
import static nazca.kernels.vector.Gates.gated;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.STRIDE_MASK;

import jdk.incubator.vector.FloatVector;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Batch norm's dgamma and dbeta. Threads share the chunks; a chunk walks its rows in memory order,
 * four at a time, with its running sums in scratch.
 *
 * <p>Scratch: for every chunk the sums for gamma, then those for beta, each padded to whole
 * vectors.
 */
final class BatchNormParameterGradients {
    private static final int ABREAST = 4;

    private final Dispatch dispatch;
    private final Workers.Range chunks = this::chunks;

    private BatchNormSpec spec = new BatchNormSpec(1, 1, 1f, false);
    private long x;
    private long dy;
    private long mean;
    private long istd;
    private long gamma;
    private long beta;
    private long partials;

    BatchNormParameterGradients(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    void run(
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
        this.spec = spec;
        this.x = HostBuffer.address(x, spec.mapBytes());
        this.dy = HostBuffer.address(dy, spec.mapBytes());
        this.mean = HostBuffer.address(mean, spec.vectorBytes());
        this.istd = HostBuffer.address(istd, spec.vectorBytes());
        this.gamma = HostBuffer.address(gamma, spec.vectorBytes());
        this.beta = HostBuffer.address(beta, spec.vectorBytes());
        this.partials = HostBuffer.address(scratch, 4 * BatchNormStatistics.scratchElements(spec));
        long scales = HostBuffer.address(dgamma, spec.vectorBytes());
        long shifts = HostBuffer.address(dbeta, spec.vectorBytes());
        dispatch.split(2L * spec.rows() * spec.channels(), spec.chunks(), chunks);
        long half = Lanes.vectors(spec.channels()) * (long) BYTES;
        RowSums.merge(partials, spec.chunks(), 2 * half, spec.channels(), scales);
        RowSums.merge(partials + half, spec.chunks(), 2 * half, spec.channels(), shifts);
    }

    private void chunks(int from, int to) {
        int vectors = Lanes.vectors(spec.channels());
        for (int g = from; g < to; g++) {
            long offset = g * (spec.chunkRows() * spec.vectorBytes());
            long scales = partials + 2L * g * vectors * BYTES;
            long shifts = scales + vectors * (long) BYTES;
            RowSums.clear(scales, 2 * vectors);
            int rows = spec.rowsOf(g);
            int r = 0;
            for (; r + ABREAST <= rows; r += ABREAST) {
                long at = offset + r * spec.vectorBytes();
                if (spec.relu6()) {
                    fourGated(x + at, dy + at, spec.vectorBytes(), vectors, scales, shifts);
                } else {
                    fourPlain(x + at, dy + at, spec.vectorBytes(), vectors, scales, shifts);
                }
            }
            for (; r < rows; r++) {
                long at = offset + r * spec.vectorBytes();
                one(x + at, dy + at, vectors, scales, shifts);
            }
        }
    }

    private void fourPlain(long x, long dy, long rowBytes, int vectors, long scales, long shifts) {
        final long stride = rowBytes & STRIDE_MASK;
        final long x0 = x & ADDRESS_MASK;
        final long g0 = dy & ADDRESS_MASK;
        final long mu = mean & ADDRESS_MASK;
        final long is = istd & ADDRESS_MASK;
        final long sg = scales & ADDRESS_MASK;
        final long sb = shifts & ADDRESS_MASK;
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector m = load(mu + at);
            FloatVector i = load(is + at);
            FloatVector g = load(g0 + at);
            FloatVector scale = g.fma(load(x0 + at).sub(m).mul(i), load(sg + at));
            FloatVector shift = load(sb + at).add(g);
            g = load(g0 + stride + at);
            scale = g.fma(load(x0 + stride + at).sub(m).mul(i), scale);
            shift = shift.add(g);
            g = load(g0 + 2 * stride + at);
            scale = g.fma(load(x0 + 2 * stride + at).sub(m).mul(i), scale);
            shift = shift.add(g);
            g = load(g0 + 3 * stride + at);
            scale = g.fma(load(x0 + 3 * stride + at).sub(m).mul(i), scale);
            shift = shift.add(g);
            store(sg + at, scale);
            store(sb + at, shift);
        }
    }

    private void fourGated(long x, long dy, long rowBytes, int vectors, long scales, long shifts) {
        final long stride = rowBytes & STRIDE_MASK;
        final long x0 = x & ADDRESS_MASK;
        final long g0 = dy & ADDRESS_MASK;
        final long mu = mean & ADDRESS_MASK;
        final long is = istd & ADDRESS_MASK;
        final long ga = gamma & ADDRESS_MASK;
        final long be = beta & ADDRESS_MASK;
        final long sg = scales & ADDRESS_MASK;
        final long sb = shifts & ADDRESS_MASK;
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector m = load(mu + at);
            FloatVector i = load(is + at);
            FloatVector a = load(ga + at);
            FloatVector b = load(be + at);
            FloatVector xhat = load(x0 + at).sub(m).mul(i);
            FloatVector g = gated(xhat.fma(a, b), load(g0 + at));
            FloatVector scale = g.fma(xhat, load(sg + at));
            FloatVector shift = load(sb + at).add(g);
            xhat = load(x0 + stride + at).sub(m).mul(i);
            g = gated(xhat.fma(a, b), load(g0 + stride + at));
            scale = g.fma(xhat, scale);
            shift = shift.add(g);
            xhat = load(x0 + 2 * stride + at).sub(m).mul(i);
            g = gated(xhat.fma(a, b), load(g0 + 2 * stride + at));
            scale = g.fma(xhat, scale);
            shift = shift.add(g);
            xhat = load(x0 + 3 * stride + at).sub(m).mul(i);
            g = gated(xhat.fma(a, b), load(g0 + 3 * stride + at));
            store(sg + at, g.fma(xhat, scale));
            store(sb + at, shift.add(g));
        }
    }

    private void one(long x, long dy, int vectors, long scales, long shifts) {
        final long x0 = x & ADDRESS_MASK;
        final long g0 = dy & ADDRESS_MASK;
        final long sg = scales & ADDRESS_MASK;
        final long sb = shifts & ADDRESS_MASK;
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector m = load((mean & ADDRESS_MASK) + at);
            FloatVector xhat = load(x0 + at).sub(m).mul(load((istd & ADDRESS_MASK) + at));
            FloatVector g = load(g0 + at);
            if (spec.relu6()) {
                FloatVector a = load((gamma & ADDRESS_MASK) + at);
                g = gated(xhat.fma(a, load((beta & ADDRESS_MASK) + at)), g);
            }
            store(sg + at, g.fma(xhat, load(sg + at)));
            store(sb + at, load(sb + at).add(g));
        }
    }
}

package nazca.kernels.vector;

import nazca.kernels.fused.ConvBackward;
import nazca.kernels.fused.Normalization;
import nazca.kernels.fused.NormalizedGradient;
import nazca.tensor.HostBuffer;

import java.util.Objects;

/**
 * The batch norms before and behind a convolution in its backward pass, each of which may be
 * absent: rows of the normalised input, rows of the output's gradient, and the sums of the one
 * before. Set up by the calling thread, then only read.
 */
final class NormsAround {
    private final NormalizedRows normalized = new NormalizedRows();
    private final InputGradientRows outputGradients = new InputGradientRows();
    private final BatchNormParameterGradients sums;
    private boolean before;
    private boolean behind;
    private long x;
    private long z;
    private long dy;

    NormsAround(Dispatch dispatch) {
        this.sums = new BatchNormParameterGradients(dispatch);
    }

    /** Takes the batch norms of a pass whose input and output maps have so many bytes. */
    void layers(ConvBackward pass, long xBytes, long yBytes) {
        x = HostBuffer.address(pass.x(), xBytes);
        dy = HostBuffer.address(pass.dy(), yBytes);
        Normalization n = pass.normalization();
        before = n != null;
        if (n != null) {
            normalized.layer(n.spec(), n.mean(), n.istd(), n.gamma(), n.beta());
            sums.layer(n.spec(), n.mean(), n.istd(), n.gamma(), n.beta());
        }
        NormalizedGradient gradient = pass.behind();
        behind = gradient != null;
        if (gradient != null) {
            z = HostBuffer.address(gradient.z(), yBytes);
            Normalization of = gradient.normalization();
            outputGradients.layer(
                    of.spec(),
                    of.mean(),
                    of.istd(),
                    of.gamma(),
                    of.beta(),
                    gradient.dgamma(),
                    gradient.dbeta());
        }
    }

    /** Whether the input is normalised before it is multiplied. */
    boolean before() {
        return before;
    }

    /** Whether the gradient comes from behind a batch norm. */
    boolean behind() {
        return behind;
    }

    /** The address of the input as it is stored. */
    long x() {
        return x;
    }

    /** The address of the output as it is stored, where a batch norm is behind. */
    long z() {
        return z;
    }

    /** The address of the gradient, of the output or from behind its batch norm. */
    long dy() {
        return dy;
    }

    /** Normalises {@code rows} rows of the input that begin at byte {@code at}. */
    void input(long at, long to, int rows) {
        normalized.run(x + at, to, rows);
    }

    /** Takes {@code rows} rows of the gradient that begin at byte {@code at} through the norm. */
    void outputGradient(long at, long to, int rows) {
        outputGradients.run(z + at, dy + at, to, rows);
    }

    /** Says where the input's gradient lies, and the sums of its chunks. */
    void begin(long dx, long partials) {
        sums.begin(x, dx, partials);
    }

    /** Adds rows of the input's gradient to the sums of the batch norm before, if there is one. */
    void sum(int from, int to) {
        if (before) {
            sums.rows(from, to);
        }
    }

    /** Adds up the chunks of those sums, if there is a batch norm before. */
    void merge(ConvBackward pass) {
        if (before) {
            sums.merge(Objects.requireNonNull(pass.dgamma()), Objects.requireNonNull(pass.dbeta()));
        }
    }
}

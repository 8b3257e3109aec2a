package nazca.kernels.batchnorm;

/**
 * Batch norm written from its paper in double, two passes over the data: the oracle that shares no
 * formula with the kernels.
 */
final class DoubleBatchNorm {
    private final int rows;
    private final int channels;
    private final double epsilon;
    private final boolean relu6;

    DoubleBatchNorm(BatchNormSpec spec) {
        this.rows = spec.rows();
        this.channels = spec.channels();
        this.epsilon = spec.epsilon();
        this.relu6 = spec.relu6();
    }

    double[] mean(double[] x) {
        var mean = new double[channels];
        for (int i = 0; i < x.length; i++) {
            mean[i % channels] += x[i] / rows;
        }
        return mean;
    }

    double[] variance(double[] x) {
        double[] mean = mean(x);
        var variance = new double[channels];
        for (int i = 0; i < x.length; i++) {
            double distance = x[i] - mean[i % channels];
            variance[i % channels] += distance * distance / rows;
        }
        return variance;
    }

    double[] forward(double[] x, double[] gamma, double[] beta) {
        double[] mean = mean(x);
        double[] variance = variance(x);
        var y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int c = i % channels;
            double xhat = (x[i] - mean[c]) / Math.sqrt(variance[c] + epsilon);
            double value = gamma[c] * xhat + beta[c];
            y[i] = relu6 ? Math.min(Math.max(value, 0), 6) : value;
        }
        return y;
    }

    /** The sum of y * weight, whose derivative in any input is what backward computes from dy. */
    double weighted(double[] x, double[] gamma, double[] beta, double[] weight) {
        double[] y = forward(x, gamma, beta);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i] * weight[i];
        }
        return sum;
    }
}

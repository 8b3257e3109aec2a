package nazca.nas.report;

import java.util.Arrays;

/**
 * One figure of several runs.
 *
 * @param values of the runs that have it
 */
record Sample(double[] values) {
    /** Of the values that are numbers. */
    static Sample of(double[] values) {
        return new Sample(Arrays.stream(values).filter(Double::isFinite).toArray());
    }

    /** Their mean; NaN without any. */
    double mean() {
        return values.length == 0 ? Double.NaN : Arrays.stream(values).sum() / values.length;
    }

    /** Their spread, sqrt(sum (x - mean)^2 / (n - 1)); NaN below two. */
    double deviation() {
        if (values.length < 2) {
            return Double.NaN;
        }
        double mean = mean();
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    /** The standard error of their mean, deviation / sqrt(n); NaN below two. */
    double error() {
        return deviation() / Math.sqrt(values.length);
    }
}

package nazca.nas.search;

/**
 * The gradient of L_val(w - xi dL_train/dw, alpha) with respect to alpha (DARTS, arXiv:1806.09055,
 * equations 7 and 8), with v = dL_val/dw' and eps = 0.01 / |v|:
 *
 * <pre>
 *   dL_val/dalpha(w') - xi (dL_train/dalpha(w + eps v) - dL_train/dalpha(w - eps v)) / (2 eps)
 * </pre>
 */
final class SecondOrder {
    /** Length of a shift of all weights together. */
    private static final double SHIFT = 0.01;

    private SecondOrder() {}

    /**
     * The gradient by edge and candidate; the first term alone where v is 0.
     *
     * @param rate xi
     */
    static double[][] gradient(TwoLevels levels, double rate) {
        levels.lookAhead();
        double[][] gradient = levels.validate();
        double norm = levels.directionNorm();
        if (norm > 0 && Double.isFinite(norm)) {
            double epsilon = SHIFT / norm;
            levels.shift(epsilon);
            double[][] ahead = levels.train();
            levels.shift(-epsilon);
            double[][] behind = levels.train();
            for (int e = 0; e < gradient.length; e++) {
                for (int k = 0; k < gradient[e].length; k++) {
                    gradient[e][k] -= rate * (ahead[e][k] - behind[e][k]) / (2 * epsilon);
                }
            }
        }
        levels.comeBack();
        return gradient;
    }
}

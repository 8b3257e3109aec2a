package nazca.nas.gate;

/**
 * From the gradient that reaches the gates to the architecture parameters' (ProxylessNAS, eq. 4).
 */
public final class GateGradient {
    private GateGradient() {}

    /**
     * dL/dalpha_i = sum_j b_j p_j (delta_ij - p_i) = p_i (b_i - sum_j p_j b_j). The same form gives
     * the gradient of an expectation sum_j p_j b_j, exactly.
     *
     * @param p probabilities of the candidates
     * @param b dL/dgate of each, or the costs whose expectation is meant
     */
    public static double[] throughSoftmax(double[] p, double[] b) {
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
            mean += p[i] * b[i];
        }
        double[] gradient = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            gradient[i] = p[i] * (b[i] - mean);
        }
        return gradient;
    }
}

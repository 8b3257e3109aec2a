package nazca.nas.search;

/**
 * Weights w that minimise a training loss, under architecture parameters that minimise a validation
 * loss: what the second-order gradient of DARTS asks of a network.
 */
interface TwoLevels {
    /** w becomes w' = w - xi times what the training loss's next weight step would follow. */
    void lookAhead();

    /** dL_val/dalpha at the weights as they are; keeps dL_val/dw as the direction of shifts. */
    double[][] validate();

    /** Euclidean norm of that direction. */
    double directionNorm();

    /** w becomes the original w plus a multiple of the direction. */
    void shift(double distance);

    /** dL_train/dalpha at the weights as they are. */
    double[][] train();

    /** The original weights come back. */
    void comeBack();
}

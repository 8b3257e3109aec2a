package nazca.bench.peer;

/** What may be measured, by what a peer has to do for it. */
public enum WorkKind {
    /** A matrix product. */
    PRODUCT,
    /** A depthwise convolution or a gradient of it. */
    DEPTHWISE,
    /** A training step. */
    TRAINING,
    /** Inference of a whole network. */
    INFERENCE,
    /** What no peer does. */
    OWN
}

package nazca.bench.peer;

import java.util.Optional;

/** A library that has been loaded. It answers with nothing what it does not do. */
public interface Peer extends AutoCloseable {
    /** Who it is. */
    PeerIdentity identity();

    /** Why it would be unfair to measure it as it is, in a sentence that says the cure. */
    default Optional<String> handicap() {
        return Optional.empty();
    }

    /** The threads of everything that runs later and of contestants made later. */
    void threads(int threads);

    /** A matrix product. */
    default Optional<Contestant> product(ProductTask task) {
        return Optional.empty();
    }

    /** A depthwise convolution in the library's fastest layout. */
    default Optional<Contestant> depthwise(DepthwiseTask task) {
        return Optional.empty();
    }

    /** Training steps of a network. */
    default Optional<Contestant> training(TrainingTask task) {
        return Optional.empty();
    }

    /** Inference of a network. */
    default Optional<Contestant> inference(InferenceTask task) {
        return Optional.empty();
    }

    @Override
    void close();
}

package nazca.bench.peer;

/** A library cannot run here; the message says why. */
public final class PeerUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With the reason as a sentence. */
    public PeerUnavailableException(String sentence) {
        super(sentence);
    }

    /** With the reason as a sentence, and what was thrown. */
    public PeerUnavailableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

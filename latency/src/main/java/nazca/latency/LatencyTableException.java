package nazca.latency;

/** A table that cannot be used; the message is a sentence for the user that names the file. */
public final class LatencyTableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With the sentence. */
    public LatencyTableException(String message) {
        super(message);
    }

    /** With the sentence and what led to it. */
    public LatencyTableException(String message, Throwable cause) {
        super(message, cause);
    }
}

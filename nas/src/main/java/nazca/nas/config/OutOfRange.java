package nazca.nas.config;

/** A setting whose type is right and whose value is not allowed. */
final class OutOfRange extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;

    /** The message is {@code key must be rule, got value}. */
    OutOfRange(String key, String rule, Object value) {
        super("%s must be %s, got %s".formatted(key, rule, value));
        this.key = key;
    }

    /** Another complaint about the key, as the message says. */
    OutOfRange(String key, String message) {
        super(message);
        this.key = key;
    }

    String key() {
        return key;
    }
}

package nazca.tensor;

/**
 * A fault of a device or of its driver: memory that it does not have, a program that it cannot
 * build, a device that went away. What was saved before can be gone on with.
 */
public final class DeviceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault that nothing else reported. */
    public DeviceException(String message) {
        super(message);
    }

    /** A fault that the driver reported. */
    public DeviceException(String message, Throwable cause) {
        super(message, cause);
    }
}

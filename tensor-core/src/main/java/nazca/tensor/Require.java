package nazca.tensor;

/** Checks of arguments, with messages that name the operation, the rule and the value got. */
public final class Require {
    private Require() {}

    /**
     * Throws unless {@code holds}.
     *
     * @param message a {@link String#format} pattern: "operation: rule, got %d"
     * @throws IllegalArgumentException with the formatted message when the condition is false
     */
    public static void argument(boolean holds, String message, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(
                    String.format(java.util.Locale.ROOT, message, values));
        }
    }

    /** The same for one whole number, which is no object unless the check fails. */
    public static void argument(boolean holds, String message, long value) {
        if (!holds) {
            argument(false, message, (Object) value);
        }
    }

    /** The same for two whole numbers, which are no objects unless the check fails. */
    public static void argument(boolean holds, String message, long first, long second) {
        if (!holds) {
            argument(false, message, (Object) first, second);
        }
    }

    /** The same for three whole numbers, which are no objects unless the check fails. */
    public static void argument(
            boolean holds, String message, long first, long second, long third) {
        if (!holds) {
            argument(false, message, (Object) first, second, third);
        }
    }
}

package nazca.nas.config;

/** What the user can put right; the message is one sentence that says what, where and how. */
public final class UserMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A mistake in one sentence, without a full stop. */
    public UserMistake(String sentence) {
        super(sentence);
    }

    /** The same with the exception that showed it, for {@code --debug}. */
    public UserMistake(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

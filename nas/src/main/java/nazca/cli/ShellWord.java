package nazca.cli;

/** Texts as a shell takes them. */
final class ShellWord {
    private ShellWord() {}

    /** The text, quoted if it needs to be. */
    static String of(String text) {
        return text.matches("[A-Za-z0-9_@%+=:,./-]+")
                ? text
                : "'" + text.replace("'", "'\\''") + "'";
    }
}

package nazca.cli;

import org.jspecify.annotations.Nullable;

/** Entry point of {@code ./nazca}. */
public final class Main {
    private Main() {}

    /** Prints the version; exit code 2 on anything else. */
    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            @Nullable String version = Main.class.getPackage().getImplementationVersion();
            System.out.println("nazca " + (version == null ? "development" : version));
            return;
        }
        System.err.println("nazca: unknown command; try --version");
        System.exit(2);
    }
}

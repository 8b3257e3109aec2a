import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Runs a command while holding the operating system's lock on a file, which a killed process gives
 * back by itself.
 *
 * <p>Arguments: {@code LOCK COMMAND...}. Ends with the command's exit code.
 */
final class Locked {
    private Locked() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int code;
        try (var channel =
                        FileChannel.open(
                                Path.of(args[0]),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            List<String> command = List.of(args).subList(1, args.length);
            code = new ProcessBuilder(command).inheritIO().start().waitFor();
        }
        System.exit(code);
    }
}

package nazca.data.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a package client that is already on the machine, quietly and with a limit of time. */
final class PackageClient {
    private static final int LIMIT_MINUTES = 20;
    private static final int LAST_CHARACTERS = 300;

    private PackageClient() {}

    /**
     * Runs a command in a folder.
     *
     * @throws IOException if there is no such program, or it fails, or takes too long
     */
    static void run(Path folder, String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("client.log");
        Process process = start(folder, log, command);
        boolean ended = false;
        try {
            ended = process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
        } finally {
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
        }
        String line = String.join(" ", List.of(command));
        if (!ended) {
            throw new IOException("'%s' takes too long".formatted(line));
        }
        if (process.exitValue() != 0) {
            String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).strip();
            String end = said.substring(Math.max(0, said.length() - LAST_CHARACTERS));
            throw new IOException(
                    "'%s' fails with exit code %d: %s"
                            .formatted(line, process.exitValue(), end.replaceAll("\\s+", " ")));
        }
    }

    /** The one file with this ending that a client has left. */
    static Path result(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the client left no " + ending + " file"));
        }
    }

    private static Process start(Path folder, Path log, String... command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new IOException(
                    String.format(Locale.ROOT, "%s is not on this machine", command[0]), e);
        }
    }
}

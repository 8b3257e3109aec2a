package nazca.bench.peers;

import nazca.bench.peer.PeerUnavailableException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files whose code this process has in its memory: which libraries were really loaded. */
final class MappedFiles {
    private static final Path MAPS = Path.of("/proc/self/maps");
    private static final String CODE = "r-xp";

    private MappedFiles() {}

    static List<Path> all() {
        try {
            return Files.readAllLines(MAPS).stream()
                    .filter(line -> line.contains(CODE) && line.contains("/"))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file whose name begins so.
     *
     * @throws PeerUnavailableException if there is none
     */
    static Path one(String name) {
        return all().stream()
                .filter(file -> file.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new PeerUnavailableException(name + " has not been loaded"));
    }
}

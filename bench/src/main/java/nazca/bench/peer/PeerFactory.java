package nazca.bench.peer;

import java.nio.file.Path;
import java.util.Set;

/** A library that may be loaded. */
public interface PeerFactory {
    /** The name of its column. */
    String name();

    /** What it can be measured at; it is loaded only if some of that is asked for. */
    Set<WorkKind> kinds();

    /**
     * Loads it.
     *
     * @param folder where its files may be unpacked
     * @throws PeerUnavailableException if it cannot run here
     */
    Peer open(Path folder);
}

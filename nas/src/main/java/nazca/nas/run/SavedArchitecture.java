package nazca.nas.run;

import nazca.nn.arch.NetworkSpec;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A network and where it comes from.
 *
 * @param space the search space, or null
 * @param architecture the chosen candidate of each edge of the space
 * @param network the whole network
 */
public record SavedArchitecture(
        @Nullable String space, List<String> architecture, NetworkSpec network) {
    /** Copies the list. */
    public SavedArchitecture {
        architecture = List.copyOf(architecture);
    }
}

package nazca.kernels.opencl.device;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Optional;

/** The library through which programs reach the drivers. */
final class Loader {
    /** Where systems keep it. */
    private static final List<String> NAMES =
            List.of(
                    "libOpenCL.so.1",
                    "libOpenCL.so",
                    "OpenCL.dll",
                    "/System/Library/Frameworks/OpenCL.framework/OpenCL");

    private Loader() {}

    /** The library for as long as the arena lives, or nothing where none is installed. */
    static Optional<SymbolLookup> find(Arena arena) {
        return NAMES.stream().flatMap(name -> library(name, arena).stream()).findFirst();
    }

    private static Optional<SymbolLookup> library(String name, Arena arena) {
        try {
            return Optional.of(SymbolLookup.libraryLookup(name, arena));
        } catch (IllegalArgumentException missing) {
            return Optional.empty();
        }
    }
}

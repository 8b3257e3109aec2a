package nazca.bench.peer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What OpenBLAS takes this processor for. */
public final class OpenBlasCore {
    /** Core types whose kernels use at least AVX2 with fused multiply-add, and ARM's. */
    private static final Set<String> FAST =
            Set.of(
                    "haswell",
                    "zen",
                    "skylakex",
                    "cooperlake",
                    "sapphirerapids",
                    "armv8",
                    "armv8sve",
                    "cortexa76",
                    "neoversen1",
                    "neoversen2",
                    "neoversev1",
                    "neoversev2",
                    "vortexm4",
                    "vortex");

    private OpenBlasCore() {}

    /** A sentence unless the core type's kernels are those of a processor of this decade. */
    public static Optional<String> refusal(String core) {
        return FAST.contains(core.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(
                        ("OpenBLAS is left out: it takes this processor for the core type %s and"
                             + " would be several times slower than it can be; set"
                             + " OPENBLAS_CORETYPE, for example to SKYLAKEX with AVX-512 or to"
                             + " HASWELL")
                                .formatted(core));
    }
}

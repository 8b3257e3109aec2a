package nazca.bench.peers;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.OpenBlasCore;
import nazca.bench.peer.Peer;
import nazca.bench.peer.PeerFactory;
import nazca.bench.peer.PeerIdentity;
import nazca.bench.peer.ProductTask;
import nazca.bench.peer.WorkKind;

import java.lang.foreign.FunctionDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** OpenBLAS at matrix products. */
public final class OpenBlas implements PeerFactory {
    private static final String NAME = "OpenBLAS";

    /** The library last, after those that it needs. */
    private static final List<String> FILES =
            List.of("libgcc_s.so.1", "libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.PRODUCT);
    }

    @Override
    public Peer open(Path folder) {
        return new Loaded(NativeLibrary.load(folder, "openblas", FILES));
    }

    private static final class Loaded implements Peer {
        private final Cblas blas;
        private final String core;
        private final String version;
        private final Calls.TakesInt setThreads;

        Loaded(NativeLibrary library) {
            blas = new Cblas(library);
            core = text(library, "openblas_get_corename");
            version = text(library, "openblas_get_config").split(" ", 3)[1];
            setThreads =
                    library.function(
                            Calls.TakesInt.class,
                            "openblas_set_num_threads",
                            FunctionDescriptor.ofVoid(JAVA_INT));
        }

        private static String text(NativeLibrary library, String function) {
            return NativeLibrary.text(
                    library.function(
                                    Calls.GivesAddress.class,
                                    function,
                                    FunctionDescriptor.of(ADDRESS))
                            .call());
        }

        @Override
        public PeerIdentity identity() {
            return new PeerIdentity(NAME, version, "core type " + core);
        }

        @Override
        public Optional<String> handicap() {
            return OpenBlasCore.refusal(core);
        }

        @Override
        public void threads(int threads) {
            setThreads.call(threads);
        }

        @Override
        public Optional<Contestant> product(ProductTask task) {
            return Optional.of(blas.product(task));
        }

        @Override
        public void close() {}
    }
}

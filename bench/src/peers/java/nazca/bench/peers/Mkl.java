package nazca.bench.peers;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.Pass;
import nazca.bench.peer.Peer;
import nazca.bench.peer.PeerFactory;
import nazca.bench.peer.PeerIdentity;
import nazca.bench.peer.ProductTask;
import nazca.bench.peer.WorkKind;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Intel's Math Kernel Library at matrix products. */
public final class Mkl implements PeerFactory {
    private static final String NAME = "MKL";
    private static final Pattern VERSION = Pattern.compile("Version (\\S+?)-");
    private static final Pattern KERNELS =
            Pattern.compile("libmkl_(def|mc3|avx2|avx512|avx10)\\.so");

    /** The dispatcher last; it loads the layers and the kernels for the processor itself. */
    private static final List<String> FILES =
            List.of(
                    "libiomp5.so",
                    "libmkl_core.so.3",
                    "libmkl_intel_lp64.so.3",
                    "libmkl_intel_thread.so.3",
                    "libmkl_def.so.3",
                    "libmkl_mc3.so.3",
                    "libmkl_avx2.so.3",
                    "libmkl_avx512.so.3",
                    "libmkl_avx10.so.3",
                    "libmkl_rt.so.3");

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
        return new Loaded(NativeLibrary.load(folder, "mkl", FILES));
    }

    private static final class Loaded implements Peer {
        private static final int SIDE = 64;
        private static final int VERSION_BYTES = 300;

        private final Cblas blas;
        private final String version;
        private final String kernels;
        private final Calls.TakesInt setThreads;

        Loaded(NativeLibrary library) {
            blas = new Cblas(library);
            version = version(library);
            setThreads =
                    library.function(
                            Calls.TakesInt.class,
                            "MKL_Set_Num_Threads",
                            FunctionDescriptor.ofVoid(JAVA_INT));
            // the first product loads the kernels
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment zeros = arena.allocate(4L * SIDE * SIDE, 64);
                var task = new ProductTask(Pass.FORWARD, SIDE, SIDE, SIDE, zeros, zeros);
                try (Contestant product = blas.product(task)) {
                    product.run();
                }
            }
            kernels = kernels();
        }

        private static String version(NativeLibrary library) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment text = arena.allocate(VERSION_BYTES);
                library.function(
                                Calls.FillsText.class,
                                "MKL_Get_Version_String",
                                FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT))
                        .call(text, VERSION_BYTES);
                Matcher matcher = VERSION.matcher(text.getString(0));
                return matcher.find() ? matcher.group(1) : "of unknown version";
            }
        }

        /** Which of its kernel libraries the dispatcher has mapped. */
        private static String kernels() {
            return MappedFiles.all().stream()
                    .map(Path::toString)
                    .map(KERNELS::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> matcher.group(1))
                    .findFirst()
                    .orElse("unknown");
        }

        @Override
        public PeerIdentity identity() {
            return new PeerIdentity(NAME, version, "kernel library " + kernels);
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

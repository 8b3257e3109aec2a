package nazca.bench.peers;

import static java.lang.foreign.ValueLayout.ADDRESS;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.DepthwiseTask;
import nazca.bench.peer.Peer;
import nazca.bench.peer.PeerFactory;
import nazca.bench.peer.PeerIdentity;
import nazca.bench.peer.PeerUnavailableException;
import nazca.bench.peer.TrainingTask;
import nazca.bench.peer.WorkKind;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** PyTorch through DJL at training steps, with activations in its usual layout, NCHW. */
public class PyTorch implements PeerFactory {
    private final String name;
    private final boolean channelsLast;

    /** For the service loader. */
    public PyTorch() {
        this("PyTorch", false);
    }

    PyTorch(String name, boolean channelsLast) {
        this.name = name;
        this.channelsLast = channelsLast;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<WorkKind> kinds() {
        // its depthwise convolutions are several times slower in the other layout
        return channelsLast
                ? Set.of(WorkKind.TRAINING, WorkKind.DEPTHWISE)
                : Set.of(WorkKind.TRAINING);
    }

    @Override
    public Peer open(Path folder) {
        System.setProperty("DJL_CACHE_DIR", folder.resolve("djl").toString());
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        try {
            Engine engine = Engine.getEngine("PyTorch");
            JniUtils.setGraphExecutorOptimize(false);
            return new Loaded(engine, name, channelsLast);
        } catch (EngineException | UnsatisfiedLinkError e) {
            throw new PeerUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private static final class Loaded implements Peer {
        /**
         * {@code std::string at::get_cpu_capability()}: the caller makes room for the string, which
         * begins with the address of its characters.
         */
        private static final String CAPABILITY = "_ZN2at18get_cpu_capabilityB5cxx11Ev";

        private static final int STRING_BYTES = 32;
        private static final String GENERIC = "DEFAULT";

        private final Engine engine;
        private final PtNDManager manager;
        private final String name;
        private final boolean channelsLast;
        private final String capability;

        Loaded(Engine engine, String name, boolean channelsLast) {
            this.engine = engine;
            this.manager = (PtNDManager) engine.newBaseManager();
            this.name = name;
            this.channelsLast = channelsLast;
            this.capability = capability();
        }

        private static String capability() {
            NativeLibrary library = NativeLibrary.of(MappedFiles.one("libtorch_cpu"));
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment string = arena.allocate(STRING_BYTES, Long.BYTES);
                library.function(
                                Calls.FillsString.class,
                                CAPABILITY,
                                FunctionDescriptor.of(ADDRESS, ADDRESS))
                        .call(string);
                return NativeLibrary.text(string.get(ADDRESS, 0));
            }
        }

        @Override
        public PeerIdentity identity() {
            return new PeerIdentity(
                    name,
                    engine.getVersion(),
                    "%s, built with %s".formatted(capability, JniUtils.getFeatures()));
        }

        @Override
        public Optional<String> handicap() {
            return capability.equals(GENERIC)
                    ? Optional.of(
                            name
                                    + " is left out: it runs generic kernels; unset"
                                    + " ATEN_CPU_CAPABILITY")
                    : Optional.empty();
        }

        @Override
        public void threads(int threads) {
            JniUtils.setNumThreads(threads);
        }

        @Override
        public Optional<Contestant> training(TrainingTask task) {
            return Optional.of(new TorchTraining(manager, task, channelsLast));
        }

        @Override
        public Optional<Contestant> depthwise(DepthwiseTask task) {
            return channelsLast ? Optional.of(new TorchDepthwise(manager, task)) : Optional.empty();
        }

        @Override
        public void close() {
            manager.close();
        }
    }
}

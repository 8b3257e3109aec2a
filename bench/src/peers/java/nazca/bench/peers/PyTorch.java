package nazca.bench.peers;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.Peer;
import nazca.bench.peer.PeerFactory;
import nazca.bench.peer.PeerIdentity;
import nazca.bench.peer.PeerUnavailableException;
import nazca.bench.peer.TrainingTask;
import nazca.bench.peer.WorkKind;

import java.lang.foreign.FunctionDescriptor;
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
        return Set.of(WorkKind.TRAINING);
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
        /** {@code at::native::get_cpu_capability()}, and its values on this architecture. */
        private static final String CAPABILITY = "_ZN2at6native18get_cpu_capabilityEv";

        private static final int GENERIC = 0;
        private static final int AVX2 = 1;

        private final Engine engine;
        private final PtNDManager manager;
        private final String name;
        private final boolean channelsLast;
        private final int capability;

        Loaded(Engine engine, String name, boolean channelsLast) {
            this.engine = engine;
            this.manager = (PtNDManager) engine.newBaseManager();
            this.name = name;
            this.channelsLast = channelsLast;
            this.capability =
                    NativeLibrary.of(MappedFiles.one("libtorch_cpu"))
                            .function(
                                    Calls.GivesInt.class,
                                    CAPABILITY,
                                    FunctionDescriptor.of(JAVA_INT))
                            .call();
        }

        @Override
        public PeerIdentity identity() {
            String level =
                    switch (capability) {
                        case GENERIC -> "no AVX2";
                        case AVX2 -> "AVX2";
                        default -> "AVX-512";
                    };
            return new PeerIdentity(
                    name,
                    engine.getVersion(),
                    "%s, built with %s".formatted(level, JniUtils.getFeatures()));
        }

        @Override
        public Optional<String> handicap() {
            return capability == GENERIC
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
        public void close() {
            manager.close();
        }
    }
}

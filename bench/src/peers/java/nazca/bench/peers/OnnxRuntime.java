package nazca.bench.peers;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.InferenceTask;
import nazca.bench.peer.Peer;
import nazca.bench.peer.PeerFactory;
import nazca.bench.peer.PeerIdentity;
import nazca.bench.peer.PeerUnavailableException;
import nazca.bench.peer.WorkKind;
import nazca.tensor.Shape;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** ONNX Runtime at inference, on its CPU provider with all graph optimisations. */
public final class OnnxRuntime implements PeerFactory {
    private static final String NAME = "ONNX Runtime";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.INFERENCE);
    }

    @Override
    public Peer open(Path folder) {
        try {
            return new Loaded(OrtEnvironment.getEnvironment());
        } catch (UnsatisfiedLinkError e) {
            throw new PeerUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    private static final class Loaded implements Peer {
        private final OrtEnvironment environment;
        private int threads = 1;

        Loaded(OrtEnvironment environment) {
            this.environment = environment;
        }

        @Override
        public PeerIdentity identity() {
            return new PeerIdentity(
                    NAME, environment.getVersion(), "MLAS, " + ProcessorFlags.widest());
        }

        @Override
        public void threads(int newThreads) {
            threads = newThreads;
        }

        @Override
        public Optional<Contestant> inference(InferenceTask task) {
            try {
                return Optional.of(new Session(environment, task, threads));
            } catch (OrtException e) {
                throw new PeerUnavailableException(String.valueOf(e.getMessage()), e);
            }
        }

        @Override
        public void close() {}
    }

    /** A session whose input and output stay where they are. */
    private static final class Session implements Contestant {
        private final OrtSession session;
        private final OnnxTensor images;
        private final OnnxTensor logits;
        private final FloatBuffer results;
        private final Map<String, OnnxTensor> inputs;
        private final Map<String, OnnxTensor> outputs;

        Session(OrtEnvironment environment, InferenceTask task, int threads) throws OrtException {
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            session = environment.createSession(task.model().toString(), options);
            Shape one = task.network().input();
            long[] shape = {task.batch(), one.channels(), one.height(), one.width()};
            images = OnnxTensor.createTensor(environment, planes(task), shape);
            results = floats(task.batch() * task.network().classes());
            logits =
                    OnnxTensor.createTensor(
                            environment,
                            results,
                            new long[] {task.batch(), task.network().classes()});
            inputs = Map.of(session.getInputNames().iterator().next(), images);
            outputs = Map.of(session.getOutputNames().iterator().next(), logits);
        }

        private static FloatBuffer floats(int count) {
            return ByteBuffer.allocateDirect(4 * count)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
        }

        /** NHWC to NCHW. */
        private static FloatBuffer planes(InferenceTask task) {
            int pixels = task.network().input().pixels();
            int channels = task.network().input().channels();
            FloatBuffer planes = floats(task.images().length);
            for (int i = 0; i < task.images().length; i++) {
                int image = i / (pixels * channels);
                int pixel = i / channels % pixels;
                planes.put((image * channels + i % channels) * pixels + pixel, task.images()[i]);
            }
            return planes;
        }

        @Override
        public void run() {
            try (OrtSession.Result _ = session.run(inputs, outputs)) {
                // the logits are in their buffer
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public float[] result() {
            float[] values = new float[results.capacity()];
            results.get(0, values);
            return values;
        }

        @Override
        public String layout() {
            return "NCHW, NCHWc inside";
        }

        @Override
        public void close() {
            images.close();
            logits.close();
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

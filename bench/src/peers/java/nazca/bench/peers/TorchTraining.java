package nazca.bench.peers;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.TrainingTask;
import nazca.tensor.files.TensorEntry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Training steps in PyTorch, through DJL: a scripted forward pass, autograd, DJL's native SGD. */
final class TorchTraining implements Contestant {
    private static final float NO_CLIPPING = -1f;

    private final PtNDManager manager;
    private final TrainingTask task;
    private final boolean channelsLast;
    private final PtSymbolBlock module;
    private final NDList inputs = new NDList();
    private final PtNDArray one;
    private final List<PtNDArray> trained = new ArrayList<>();
    private final List<PtNDArray> velocities = new ArrayList<>();
    private float loss;

    TorchTraining(PtNDManager parent, TrainingTask task, boolean channelsLast) {
        this.manager = parent.newSubManager(parent.getDevice());
        this.task = task;
        this.channelsLast = channelsLast;
        this.module = module();
        this.one = (PtNDArray) manager.create(1f);
        // DJL makes a list argument of arrays whose names end in []
        input("x", images());
        input("labels", labels());
        task.weights().forEach(entry -> input("w[]", weight(entry)));
    }

    private void input(String name, PtNDArray array) {
        array.setName(name);
        inputs.add(array);
    }

    private PtNDArray labels() {
        long[] values = Arrays.stream(task.labels()).asLongStream().toArray();
        return manager.create(LongBuffer.wrap(values), new Shape(task.batch()), DataType.INT64);
    }

    private PtSymbolBlock module() {
        byte[] file = TorchScript.module(task.network(), task.weights(), channelsLast);
        try {
            return JniUtils.loadModule(manager, new ByteArrayInputStream(file), false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** NHWC to NCHW. */
    private PtNDArray images() {
        nazca.tensor.Shape one = task.network().input();
        int pixels = one.pixels();
        int channels = one.channels();
        float[] values = new float[task.images().length];
        for (int n = 0; n < task.batch(); n++) {
            for (int p = 0; p < pixels; p++) {
                for (int c = 0; c < channels; c++) {
                    values[(n * channels + c) * pixels + p] =
                            task.images()[(n * pixels + p) * channels + c];
                }
            }
        }
        return array(values, task.batch(), channels, one.height(), one.width());
    }

    private PtNDArray weight(TensorEntry entry) {
        PtNDArray array = array(entry.floats(), entry.shape());
        if (!entry.name().contains("running")) {
            JniUtils.attachGradient(array, true);
            trained.add(array);
            velocities.add(array(new float[entry.floats().length], entry.shape()));
        }
        return array;
    }

    private PtNDArray array(float[] values, long... shape) {
        return manager.create(
                FloatBuffer.wrap(values), new Shape(shape), ai.djl.ndarray.types.DataType.FLOAT32);
    }

    @Override
    public void run() {
        try (PtNDManager step = manager.newSubManager(manager.getDevice())) {
            JniUtils.setGradMode(true);
            // true: in training, else DJL runs it in inference mode
            PtNDArray value = (PtNDArray) IValueUtils.forward(module, inputs, true).get(0);
            value.attach(step);
            JniUtils.backward(value, one, false, false);
            JniUtils.setGradMode(false);
            loss = value.toFloatArray()[0];
            update(step);
        }
    }

    private void update(PtNDManager step) {
        for (int i = 0; i < trained.size(); i++) {
            PtNDArray weight = trained.get(i);
            PtNDArray gradient = JniUtils.getGradient(weight);
            gradient.attach(step);
            JniUtils.sgdUpdate(
                    weight,
                    gradient,
                    velocities.get(i),
                    (float) task.learningRate(),
                    (float) task.weightDecay(),
                    1f,
                    NO_CLIPPING,
                    (float) task.momentum());
            JniUtils.zeroGrad(weight);
        }
    }

    @Override
    public float[] result() {
        return new float[] {loss};
    }

    @Override
    public String layout() {
        return channelsLast ? "channels last" : "NCHW";
    }

    @Override
    public void close() {
        module.close();
        manager.close();
    }
}

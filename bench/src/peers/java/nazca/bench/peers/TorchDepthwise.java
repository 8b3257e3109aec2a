package nazca.bench.peers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.DepthwiseTask;
import nazca.bench.peer.Pass;
import nazca.kernels.depthwise.DepthwiseSpec;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.FloatBuffer;
import java.util.Objects;

/**
 * A depthwise convolution or a gradient of it in PyTorch, channels last: its operators see our
 * arrays through permuted strides, without a copy. Only filters are laid out anew, outside of runs.
 */
final class TorchDepthwise implements Contestant {
    private static final String HEAD =
            """
            class Net(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
              def forward(self: __torch__.Net,
                x: Tensor,
                dy: Tensor,
                w: Tensor) -> Tensor:
                a = torch.permute(x, [0, 3, 1, 2])
                b = torch.permute(dy, [0, 3, 1, 2])
            """;

    private final DepthwiseTask task;
    private final PtNDManager manager;
    private final PtSymbolBlock module;
    private final NDList inputs;
    private @Nullable NDArray output;

    TorchDepthwise(PtNDManager parent, DepthwiseTask task) {
        this.task = task;
        this.manager = parent.newSubManager(parent.getDevice());
        byte[] file = TorchArchive.of(HEAD + body());
        try {
            this.module =
                    JniUtils.loadModule(manager, new ByteArrayInputStream(file), false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DepthwiseSpec spec = task.spec();
        this.inputs =
                new NDList(
                        array(
                                task.x().toArray(ValueLayout.JAVA_FLOAT),
                                spec.batch(),
                                spec.height(),
                                spec.width(),
                                spec.channels()),
                        array(
                                task.dy().toArray(ValueLayout.JAVA_FLOAT),
                                spec.batch(),
                                spec.outHeight(),
                                spec.outWidth(),
                                spec.channels()),
                        filters(task.w()));
    }

    /** The lines that compute the result from a, b and w. */
    private String body() {
        DepthwiseSpec spec = task.spec();
        String geometry =
                "[%1$d, %1$d], [%2$d, %2$d], [1, 1]".formatted(spec.stride(), spec.padding());
        if (task.pass() == Pass.FORWARD) {
            return """
                y = torch.conv2d(a, w, None, %s, %d)
                return torch.permute(y, [0, 2, 3, 1])
            """
                    .formatted(geometry, spec.channels());
        }
        boolean input = task.pass() == Pass.INPUT_GRADIENT;
        return """
            dx, dw, db = torch.convolution_backward(b, a, w, None, %s, False, [0, 0], %d, %s)
            return %s
        """
                .formatted(
                        geometry,
                        spec.channels(),
                        input ? "[True, False, False]" : "[False, True, False]",
                        input ? "torch.permute(dx, [0, 2, 3, 1])" : "dw");
    }

    private NDArray array(float[] values, long... shape) {
        return manager.create(FloatBuffer.wrap(values), new Shape(shape), DataType.FLOAT32);
    }

    /** [taps, channels] to [channels, 1, k, k]. */
    private NDArray filters(MemorySegment w) {
        int k = task.spec().kernel();
        int channels = task.spec().channels();
        float[] values = transposed(w.toArray(ValueLayout.JAVA_FLOAT), k * k, channels);
        return array(values, channels, 1, k, k);
    }

    private static float[] transposed(float[] values, int rows, int columns) {
        float[] result = new float[values.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                result[c * rows + r] = values[r * columns + c];
            }
        }
        return result;
    }

    @Override
    public void run() {
        NDArray before = output;
        if (before != null) {
            before.close();
        }
        output = IValueUtils.forward(module, inputs, false).get(0);
    }

    @Override
    public float[] result() {
        float[] values = Objects.requireNonNull(output, "not run yet").toFloatArray();
        int taps = task.spec().kernel() * task.spec().kernel();
        return task.pass() == Pass.WEIGHT_GRADIENT
                ? transposed(values, task.spec().channels(), taps)
                : values;
    }

    @Override
    public String layout() {
        return "channels last";
    }

    @Override
    public void close() {
        module.close();
        manager.close();
    }
}

package nazca.nas.export;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import nazca.tensor.Shape;

import java.nio.FloatBuffer;
import java.util.Map;

/** ONNX Runtime as an oracle: our maps in, our maps out. */
final class OnnxRuntime {
    private OnnxRuntime() {}

    /**
     * What a model makes of a batch.
     *
     * @param images [batch, height, width, channels]
     * @return the first output, [batch, height, width, channels] or [batch, channels]
     */
    static float[] run(byte[] model, String input, float[] images, int batch, Shape shape)
            throws OrtException {
        int pixels = shape.pixels();
        long[] extents = {batch, shape.channels(), shape.height(), shape.width()};
        float[] planes = exchanged(images, batch, pixels, shape.channels());
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(model);
                OnnxTensor tensor =
                        OnnxTensor.createTensor(environment, FloatBuffer.wrap(planes), extents);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            float[] values = new float[output.getFloatBuffer().remaining()];
            output.getFloatBuffer().get(values);
            int channels = (int) output.getInfo().getShape()[1];
            return exchanged(values, batch, channels, values.length / (batch * channels));
        }
    }

    /** [batch, rows, columns] as [batch, columns, rows]. */
    private static float[] exchanged(float[] from, int batch, int rows, int columns) {
        float[] to = new float[from.length];
        for (int n = 0; n < batch; n++) {
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    to[(n * columns + c) * rows + r] = from[(n * rows + r) * columns + c];
                }
            }
        }
        return to;
    }
}

package nazca.tensor.files;

import nazca.tensor.Require;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the header of a safetensors file. */
final class HeaderWriter {
    private static final int ALIGNMENT = 64;
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private HeaderWriter() {}

    /**
     * The length, the JSON with the metadata sorted by key and the tensors in the given order, and
     * spaces up to a multiple of {@value #ALIGNMENT} bytes.
     */
    static byte[] header(Map<String, String> metadata, List<TensorEntry> tensors) {
        byte[] json = json(metadata, tensors);
        int unpadded = Long.BYTES + json.length;
        int padded = Math.ceilDiv(unpadded, ALIGNMENT) * ALIGNMENT;
        Require.argument(
                padded - Long.BYTES <= HeaderReader.MAX_BYTES,
                "safetensors: the header must not exceed %d bytes, got %d",
                HeaderReader.MAX_BYTES,
                padded - Long.BYTES);
        ByteBuffer header = ByteBuffer.allocate(padded).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(padded - Long.BYTES).put(json);
        while (header.hasRemaining()) {
            header.put((byte) ' ');
        }
        return header.array();
    }

    private static byte[] json(Map<String, String> metadata, List<TensorEntry> tensors) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            if (!metadata.isEmpty()) {
                json.writeObjectPropertyStart(TensorEntry.METADATA);
                new TreeMap<>(metadata).forEach(json::writeStringProperty);
                json.writeEndObject();
            }
            Set<String> names = new HashSet<>();
            long begin = 0;
            for (TensorEntry tensor : tensors) {
                Require.argument(
                        names.add(tensor.name()),
                        "safetensors: names must be unique, got '%s' twice",
                        tensor.name());
                long end = Math.addExact(begin, tensor.data().byteSize());
                write(json, tensor, begin, end);
                begin = end;
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, TensorEntry tensor, long begin, long end) {
        long[] shape = tensor.shape();
        json.writeObjectPropertyStart(tensor.name());
        json.writeStringProperty("dtype", tensor.type().name());
        json.writeName("shape").writeArray(shape, 0, shape.length);
        json.writeName("data_offsets").writeArray(new long[] {begin, end}, 0, 2);
        json.writeEndObject();
    }
}

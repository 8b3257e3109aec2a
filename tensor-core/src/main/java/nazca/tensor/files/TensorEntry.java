package nazca.tensor.files;

import nazca.tensor.DType;
import nazca.tensor.Require;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A named tensor as files hold it: row-major, contiguous, little-endian. The data may be any
 * memory, a slab's slice or a mapped file; it is not copied.
 *
 * @param name unique in its file; not "__metadata__"
 * @param type the elements' type
 * @param shape extents, outermost first; empty for a scalar
 * @param data exactly the elements' bytes
 */
public record TensorEntry(String name, DType type, long[] shape, MemorySegment data) {
    static final String METADATA = "__metadata__";

    private static final ValueLayout.OfFloat F32 =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble F64 =
            ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong I64 =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt I32 =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /**
     * Checks that the data have the size that type and shape say.
     *
     * @throws IllegalArgumentException if they have not
     */
    public TensorEntry {
        shape = shape.clone();
        Require.argument(!name.equals(METADATA), "tensor: the name %s is reserved", METADATA);
        long elements = 1;
        for (long extent : shape) {
            Require.argument(
                    extent >= 0,
                    "tensor %s: extents must be >= 0, got %s",
                    name,
                    Arrays.toString(shape));
            elements = Math.multiplyExact(elements, extent);
        }
        long bytes = Math.multiplyExact(elements, (long) type.bytes());
        Require.argument(
                data.byteSize() == bytes,
                "tensor %s: %s %s takes %d bytes, got %d",
                name,
                type,
                Arrays.toString(shape),
                bytes,
                data.byteSize());
    }

    /** An F32 tensor of these values. */
    public static TensorEntry of(String name, float[] values, long... shape) {
        MemorySegment data = bytes(values.length, DType.F32);
        MemorySegment.copy(values, 0, data, F32, 0, values.length);
        return new TensorEntry(name, DType.F32, shape, data);
    }

    /** An F64 tensor of these values. */
    public static TensorEntry of(String name, double[] values, long... shape) {
        MemorySegment data = bytes(values.length, DType.F64);
        MemorySegment.copy(values, 0, data, F64, 0, values.length);
        return new TensorEntry(name, DType.F64, shape, data);
    }

    /** An I64 tensor of these values. */
    public static TensorEntry of(String name, long[] values, long... shape) {
        MemorySegment data = bytes(values.length, DType.I64);
        MemorySegment.copy(values, 0, data, I64, 0, values.length);
        return new TensorEntry(name, DType.I64, shape, data);
    }

    /** An I32 tensor of these values. */
    public static TensorEntry of(String name, int[] values, long... shape) {
        MemorySegment data = bytes(values.length, DType.I32);
        MemorySegment.copy(values, 0, data, I32, 0, values.length);
        return new TensorEntry(name, DType.I32, shape, data);
    }

    /** The extents, as a copy. */
    @Override
    public long[] shape() {
        return shape.clone();
    }

    /** The number of elements. */
    public long elements() {
        return data.byteSize() / type.bytes();
    }

    /**
     * The elements as floats.
     *
     * @throws IllegalArgumentException if the type is not F32
     */
    public float[] floats() {
        float[] values = new float[count(DType.F32)];
        MemorySegment.copy(data, F32, 0, values, 0, values.length);
        return values;
    }

    /**
     * The elements as doubles.
     *
     * @throws IllegalArgumentException if the type is not F64
     */
    public double[] doubles() {
        double[] values = new double[count(DType.F64)];
        MemorySegment.copy(data, F64, 0, values, 0, values.length);
        return values;
    }

    /**
     * The elements as longs.
     *
     * @throws IllegalArgumentException if the type is not I64
     */
    public long[] longs() {
        long[] values = new long[count(DType.I64)];
        MemorySegment.copy(data, I64, 0, values, 0, values.length);
        return values;
    }

    /**
     * The elements as ints.
     *
     * @throws IllegalArgumentException if the type is not I32
     */
    public int[] ints() {
        int[] values = new int[count(DType.I32)];
        MemorySegment.copy(data, I32, 0, values, 0, values.length);
        return values;
    }

    private int count(DType wanted) {
        Require.argument(type == wanted, "tensor %s: it is %s, not %s", name, type, wanted);
        return Math.toIntExact(elements());
    }

    private static MemorySegment bytes(int elements, DType type) {
        return MemorySegment.ofArray(new byte[Math.multiplyExact(elements, type.bytes())]);
    }
}

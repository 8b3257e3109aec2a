package nazca.tensor;

/**
 * Element types of stored tensors. Arithmetic is F32; F64 appears in checkpoints, U8 and I32 in
 * data.
 */
public enum DType {
    F32(4),
    F64(8),
    I64(8),
    I32(4),
    U8(1);

    private final int bytes;

    DType(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one element. */
    public int bytes() {
        return bytes;
    }
}

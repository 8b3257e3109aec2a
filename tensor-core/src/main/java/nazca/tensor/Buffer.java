package nazca.tensor;

/** A contiguous piece of one device's memory; only that device's own backend looks inside. */
public interface Buffer {
    /** The device that owns this memory. */
    Device device();

    /** Usable bytes, tail padding not counted. */
    long bytes();
}

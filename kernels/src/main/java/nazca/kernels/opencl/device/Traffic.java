package nazca.kernels.opencl.device;

/** Counts of what was enqueued on one queue, for tests and reports. */
public final class Traffic {
    private long launches;
    private long writes;
    private long reads;
    private long waits;
    private long buffers;
    private long builds;

    Traffic() {}

    /** Kernels launched. */
    public long launches() {
        return launches;
    }

    /** Transfers from the host to the device. */
    public long writes() {
        return writes;
    }

    /** Transfers from the device to the host, each of which waits for the device. */
    public long reads() {
        return reads;
    }

    /** Calls that waited until everything enqueued before was done. */
    public long waits() {
        return waits;
    }

    /** Buffers created. */
    public long buffers() {
        return buffers;
    }

    /** Programs built from source, rather than taken from disk. */
    public long builds() {
        return builds;
    }

    void launched() {
        launches++;
    }

    void written() {
        writes++;
    }

    void read() {
        reads++;
    }

    void waited() {
        waits++;
    }

    void created() {
        buffers++;
    }

    void built() {
        builds++;
    }
}

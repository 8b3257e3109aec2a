package nazca.bench.opencl;

/** A library's matrix products on an OpenCL device, whose queue and buffers it is handed. */
public interface DeviceProducts {
    /** What people call the library. */
    String name();

    /**
     * Loads the library.
     *
     * @throws nazca.bench.peer.PeerUnavailableException if it is not installed
     */
    void open();

    /**
     * Enqueues y [rows, columns] = x [rows, depth] times w [depth, columns].
     *
     * @param queue the driver's address of the queue, as those of the buffers
     */
    void multiply(long queue, int rows, int depth, int columns, long x, long w, long y);
}

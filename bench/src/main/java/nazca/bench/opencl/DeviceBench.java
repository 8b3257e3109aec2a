package nazca.bench.opencl;

import nazca.bench.peer.PeerUnavailableException;
import nazca.bench.works.PointwiseShapes;
import nazca.kernels.Kernels;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.opencl.OpenClKernels;
import nazca.kernels.opencl.device.OpenClDevice;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;
import nazca.nas.device.OpenCl;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** Measures a device's kernels, tuned as runs find them, beside others on the same device. */
public final class DeviceBench {
    private static final long TURN_NANOS = 30_000_000;
    private static final int ROUNDS = 9;
    private static final int STEP_ROUNDS = 5;
    private static final int QUICK_ROUNDS = 3;

    /** A quick run takes one product of so many. */
    private static final int QUICK_SHARE = 5;

    private final String device;
    private final boolean quick;
    private final Consumer<String> progress;

    /**
     * A benchmark.
     *
     * @param device an OpenCL device that is there, by its name
     * @param quick whether to take few shapes and rounds
     */
    public DeviceBench(String device, boolean quick, Consumer<String> progress) {
        this.device = device;
        this.quick = quick;
        this.progress = progress;
    }

    /** Measures everything. */
    public DeviceResult measure() {
        OpenClDevice found = OpenCl.find(device);
        ProgramCache cache = OpenCl.cache();
        List<DeviceResult.Row> rows = new ArrayList<>();
        try (OpenClQueue queue = OpenClQueue.open(found)) {
            progress.accept("building programs for " + found.name());
            Kernels ours = OpenClKernels.create(queue, cache, OpenCl.tuning(found)).kernels();
            Kernels plain = OpenClKernels.plain(queue, cache).kernels();
            progress.accept("a training step through our kernels and plain ones");
            rows.add(new StepDuel(queue).measure(ours, plain, quick ? QUICK_ROUNDS : STEP_ROUNDS));
            String absent = products(queue, ours, rows);
            return new DeviceResult(found.name() + ", " + found.driver(), rows, absent);
        }
    }

    /** Adds a row for each product; returns why there are none, or an empty text. */
    private String products(OpenClQueue queue, Kernels ours, List<DeviceResult.Row> rows) {
        List<DeviceProducts> libraries =
                ServiceLoader.load(DeviceProducts.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
        for (DeviceProducts library : libraries) {
            try {
                library.open();
            } catch (PeerUnavailableException e) {
                return "%s cannot run here: %s".formatted(library.name(), e.getMessage());
            }
            ProductDuel duel = new ProductDuel(queue, ours.gemm(), library);
            List<GemmSpec> shapes = PointwiseShapes.all();
            for (int i = 0; i < shapes.size(); i += quick ? QUICK_SHARE : 1) {
                progress.accept("product %d of %d".formatted(i + 1, shapes.size()));
                rows.add(duel.measure(shapes.get(i), quick ? QUICK_ROUNDS : ROUNDS, TURN_NANOS));
            }
        }
        return "";
    }
}

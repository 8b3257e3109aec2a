package nazca.nas.device;

import nazca.data.DataFolder;
import nazca.kernels.opencl.ArithmeticCheck;
import nazca.kernels.opencl.OpenClKernels;
import nazca.kernels.opencl.TunedShape;
import nazca.kernels.opencl.Tuner;
import nazca.kernels.opencl.Tuning;
import nazca.kernels.opencl.device.OpenClDevice;
import nazca.kernels.opencl.device.OpenClPlatforms;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;
import nazca.tensor.DeviceException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** OpenCL devices by the names that the command line takes: {@code opencl:N}, in loader's order. */
public final class OpenCl {
    /** The first device. */
    public static final String FIRST = "opencl";

    private static final Pattern NAME = Pattern.compile("opencl(:\\d{1,4})?");

    private OpenCl() {}

    /** Whether a name is that of an OpenCL device, be it there or not. */
    public static boolean names(String device) {
        return NAME.matcher(device).matches();
    }

    /** Why the device of a name that {@link #names} cannot be used; empty if it is there. */
    public static Optional<String> missing(String device) {
        OpenClPlatforms platforms = OpenClPlatforms.find();
        int count = platforms.devices().size();
        if (count == 0) {
            return Optional.of(platforms.missing());
        }
        return index(device) < count
                ? Optional.empty()
                : Optional.of(
                        count == 1
                                ? "there is only opencl:0"
                                : "there are only opencl:0 to opencl:" + (count - 1));
    }

    /**
     * Whether a device keeps the contract on bits, by a short program.
     *
     * @throws DeviceException if its driver fails
     */
    public static ArithmeticCheck check(OpenClDevice device) {
        try (OpenClQueue queue = OpenClQueue.open(device)) {
            return OpenClKernels.check(queue, cache());
        }
    }

    /**
     * The device of a name.
     *
     * @throws IllegalArgumentException if it is not there
     */
    public static OpenClDevice find(String device) {
        Optional<String> missing = missing(device);
        if (missing.isPresent()) {
            throw new IllegalArgumentException("no device %s: %s".formatted(device, missing.get()));
        }
        return OpenClPlatforms.find().devices().get(index(device));
    }

    /** Where {@link #tune} keeps what it finds. */
    public static Path tuningFile() {
        return Tuning.file(folder());
    }

    /**
     * Finds the fastest variants of a device's matrix products and keeps them for all runs to come.
     *
     * @param seen is told of each operation and class of shapes as soon as it is done
     * @throws IllegalArgumentException if the device is not there
     * @throws IOException if the file cannot be read or written
     */
    public static void tune(String device, Consumer<TunedShape> seen) throws IOException {
        OpenClDevice found = find(device);
        try (OpenClQueue queue = OpenClQueue.open(found)) {
            new Tuner(queue, cache()).run(seen).write(tuningFile(), found);
        }
    }

    /** What {@link #tune} has found. */
    public static Tuning tuning(OpenClDevice device) {
        try {
            return Tuning.read(tuningFile(), device);
        } catch (IOException e) {
            throw new DeviceException("%s cannot be read".formatted(tuningFile()), e);
        }
    }

    /** Where built programs are kept. */
    public static ProgramCache cache() {
        return new ProgramCache(folder());
    }

    private static Path folder() {
        return DataFolder.standard().root().resolve(FIRST);
    }

    /** What a user should know who computes on a device; empty if there is nothing. */
    static Optional<String> warning(OpenClDevice device, ArithmeticCheck arithmetic) {
        if (!arithmetic.keepsContract()) {
            return Optional.of(
                    "%s has %s: a run on it can be repeated on it alone"
                            .formatted(device.name(), arithmetic.reason()));
        }
        boolean compiler = device.platform().toLowerCase(Locale.ROOT).contains("pocl");
        String preloaded = System.getenv("LD_PRELOAD");
        boolean chained = preloaded != null && preloaded.contains("libjsig");
        return compiler && !chained
                ? Optional.of(
                        "PoCL may fail to build programs in this JVM: start with ./nazca, which"
                                + " preloads libjsig")
                : Optional.empty();
    }

    private static int index(String device) {
        int colon = device.indexOf(':');
        return colon < 0 ? 0 : Integer.parseInt(device.substring(colon + 1));
    }
}

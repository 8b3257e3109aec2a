package nazca.cli;

import nazca.kernels.Kernels;
import nazca.latency.DeviceFingerprint;
import nazca.nas.config.Suggest;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What can run here, and why other things cannot. */
final class Devices {
    /** The device of a command that names none. */
    static final String DEFAULT = Compute.CPU;

    private static final String OPENCL = "opencl";
    private static final Pattern OPENCL_NUMBER = Pattern.compile("opencl(:\\d+)?");
    private static final String NO_OPENCL = "Nazca has no OpenCL kernels yet";

    private Devices() {}

    /**
     * A device as {@code nazca devices} lists it.
     *
     * @param id as the command line takes it
     * @param name as a person calls it
     * @param kind {@code cpu} or {@code opencl}
     * @param usable whether it can be used now
     * @param reason why it can, or why not
     */
    record Listed(String id, String name, String kind, boolean usable, String reason) {
        Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", id);
            map.put("name", name);
            map.put("kind", kind);
            map.put("usable", usable);
            map.put("reason", reason);
            return map;
        }
    }

    /** All devices, usable or not. */
    static List<Listed> all() {
        List<Listed> listed = new ArrayList<>();
        for (String id : Compute.names()) {
            try (Compute compute = Compute.open(id, 1)) {
                Kernels kernels = compute.engine().kernels();
                String cpu =
                        DeviceFingerprint.of(compute.engine().memory().device(), kernels).cpu();
                listed.add(
                        new Listed(id, cpu, "cpu", true, kernels.name() + ": " + kernels.reason()));
            }
        }
        listed.add(new Listed(OPENCL, "any OpenCL device", OPENCL, false, NO_OPENCL));
        return listed;
    }

    /**
     * Returns the device if it can be used.
     *
     * @throws UserMistake if it cannot, or there is none of this name
     */
    static String require(String device) {
        if (OPENCL_NUMBER.matcher(device).matches()) {
            throw new UserMistake(
                    "the device %s cannot be used: %s, use %s"
                            .formatted(device, NO_OPENCL, DEFAULT));
        }
        List<String> known = new ArrayList<>(Compute.names());
        if (!known.contains(device)) {
            known.add(OPENCL);
        }
        return Suggest.require("device", device, known);
    }
}

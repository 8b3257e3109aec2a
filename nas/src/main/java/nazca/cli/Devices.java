package nazca.cli;

import nazca.kernels.Kernels;
import nazca.kernels.opencl.device.OpenClDevice;
import nazca.kernels.opencl.device.OpenClPlatforms;
import nazca.latency.DeviceFingerprint;
import nazca.nas.config.Suggest;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;
import nazca.nas.device.OpenCl;
import nazca.tensor.DeviceException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can run here, and why other things cannot. */
final class Devices {
    /** The device of a command that names none. */
    static final String DEFAULT = Compute.CPU;

    private static final String OPENCL = OpenCl.FIRST;

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
        OpenClPlatforms platforms = OpenClPlatforms.find();
        platforms.devices().forEach(device -> listed.add(listed(device)));
        if (platforms.devices().isEmpty()) {
            listed.add(new Listed(OPENCL, "any OpenCL device", OPENCL, false, platforms.missing()));
        }
        return listed;
    }

    private static Listed listed(OpenClDevice device) {
        String driver = "%s; %s".formatted(device.platform(), device.driver());
        try {
            String bits = OpenCl.check(device).reason();
            return new Listed(device.id(), device.name(), OPENCL, true, bits + "; " + driver);
        } catch (DeviceException e) {
            return new Listed(
                    device.id(),
                    device.name(),
                    OPENCL,
                    false,
                    "%s; %s".formatted(e.getMessage(), driver));
        }
    }

    /**
     * Returns the device if it can be used.
     *
     * @throws UserMistake if it cannot, or there is none of this name
     */
    static String require(String device) {
        if (OpenCl.names(device)) {
            OpenCl.missing(device)
                    .ifPresent(
                            missing -> {
                                throw new UserMistake(
                                        "the device %s cannot be used: %s"
                                                .formatted(device, missing));
                            });
            return device;
        }
        List<String> known = new ArrayList<>(Compute.names());
        known.add(OPENCL);
        return Suggest.require("device", device, known);
    }
}

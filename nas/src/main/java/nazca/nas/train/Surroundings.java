package nazca.nas.train;

import com.sun.management.OperatingSystemMXBean;

import nazca.data.Dataset;
import nazca.latency.DeviceFingerprint;
import nazca.nas.config.NazcaVersion;
import nazca.nas.config.ResolvedFacts;
import nazca.nas.device.Compute;

import java.lang.management.ManagementFactory;

/** What a run writes down about where it ran. */
public final class Surroundings {
    private Surroundings() {}

    /** All the memory of this machine, or of the container that this program runs in. */
    static long memoryBytes() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                .getTotalMemorySize();
    }

    /** Checksum of the data, device, program. */
    public static ResolvedFacts facts(Dataset dataset, Compute compute) {
        DeviceFingerprint device = compute.target().fingerprint();
        return new ResolvedFacts(
                dataset.sha256(),
                "%s, %s, %s, JDK %s"
                        .formatted(device.cpu(), device.kernels(), device.os(), device.jdk()),
                NazcaVersion.current());
    }
}

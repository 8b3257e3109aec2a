package nazca.bench;

import nazca.kernels.Kernels;
import nazca.latency.DeviceFingerprint;
import nazca.tensor.Device;

import java.lang.management.ManagementFactory;

/** What every benchmark prints before its figures. */
public final class MachineDescription {
    private MachineDescription() {}

    /** Processor, processors, JDK, kernel set with its reason, and the JVM's flags. */
    public static String text(Kernels kernels) {
        DeviceFingerprint machine = DeviceFingerprint.of(new Device("cpu", "cpu"), kernels);
        return "%s, %d processors, %s, JDK %s%nkernels %s (%s)%nflags %s"
                .formatted(
                        machine.cpu(),
                        machine.cores(),
                        machine.os(),
                        machine.jdk(),
                        kernels.name(),
                        kernels.reason(),
                        String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
    }
}

package nazca.latency;

import nazca.kernels.Kernels;
import nazca.tensor.Device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a latency depends on beside the network: two tables of one fingerprint may be compared.
 *
 * @param id the device as the command line takes it
 * @param name what a person calls the device
 * @param cpu the processor's model, or the architecture where the system does not tell; the name
 *     and driver of a device that is not the CPU
 * @param cores processors that this JVM may use
 * @param vectorBits width of the kernels' vectors, 0 for kernels without
 * @param kernels the chosen set
 * @param jdk version of the Java runtime
 * @param os operating system and architecture
 * @param pinned whether each thread was bound to a processor while time was taken
 */
public record DeviceFingerprint(
        String id,
        String name,
        String cpu,
        int cores,
        int vectorBits,
        String kernels,
        String jdk,
        String os,
        boolean pinned) {
    private static final String CPU = "cpu";
    private static final String UNNAMED = "unnamed";
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
    private static final Pattern MODEL = Pattern.compile("(?:model name|Model|cpu)\\s*:\\s*(.+)");
    private static final Pattern VECTOR_BITS = Pattern.compile("vector-(\\d+)");

    /** Stands for a device that a table of others does not tell. */
    public static DeviceFingerprint unnamed() {
        return new DeviceFingerprint(
                UNNAMED,
                "an unnamed device",
                UNNAMED,
                0,
                0,
                "unnamed kernels",
                UNNAMED,
                UNNAMED,
                false);
    }

    /** Whether the device is known, so that something can be measured beside its latencies. */
    public boolean isNamed() {
        return !id.equals(UNNAMED);
    }

    /** The fingerprint of a device, its kernels and this JVM, threads not bound. */
    public static DeviceFingerprint of(Device device, Kernels kernels) {
        return new DeviceFingerprint(
                device.id(),
                device.name(),
                device.id().startsWith(CPU) ? cpuModel() : device.name(),
                Runtime.getRuntime().availableProcessors(),
                vectorBits(kernels.name()),
                kernels.name(),
                Runtime.version().toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                false);
    }

    /** The same with another answer to whether threads were bound. */
    public DeviceFingerprint withPinned(boolean nowPinned) {
        return new DeviceFingerprint(id, name, cpu, cores, vectorBits, kernels, jdk, os, nowPinned);
    }

    /** 512 for {@code vector-512}, 0 for a name without a width. */
    static int vectorBits(String kernelsName) {
        Matcher matcher = VECTOR_BITS.matcher(kernelsName);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /**
     * The first processor's model in the lines of {@code /proc/cpuinfo}, else {@code otherwise}.
     */
    static String cpuModel(List<String> lines, String otherwise) {
        return lines.stream()
                .map(MODEL::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).strip())
                .findFirst()
                .orElse(otherwise);
    }

    private static String cpuModel() {
        String architecture = System.getProperty("os.arch");
        try {
            return cpuModel(Files.readAllLines(CPU_INFO, StandardCharsets.UTF_8), architecture);
        } catch (IOException elsewhere) {
            return architecture;
        }
    }
}

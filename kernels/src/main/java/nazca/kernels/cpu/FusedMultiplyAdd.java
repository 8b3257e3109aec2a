package nazca.kernels.cpu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the processor has a fused multiply-add instruction. Without one, {@link Math#fma} is
 * right and about a thousand times slower.
 */
final class FusedMultiplyAdd {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    private FusedMultiplyAdd() {}

    /**
     * False where Linux on x86 says that the instruction is missing. Other architectures that run
     * this JVM all have it, and where nobody says anything it is taken to be there.
     */
    static boolean inHardware() {
        if (!System.getProperty("os.arch").equals("amd64") || !Files.isReadable(CPU_INFO)) {
            return true;
        }
        try {
            return listedIn(Files.readAllLines(CPU_INFO));
        } catch (IOException e) {
            return true; // the file that would say so cannot be read
        }
    }

    /** Whether every processor's flags have it; true where no flags are listed. */
    static boolean listedIn(List<String> cpuInfo) {
        return cpuInfo.stream()
                .filter(line -> line.startsWith("flags"))
                .allMatch(line -> Arrays.asList(line.split("\\s+")).contains("fma"));
    }
}

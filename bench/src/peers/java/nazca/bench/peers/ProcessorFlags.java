package nazca.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What this processor offers to a library that picks its kernels by itself and does not tell. */
final class ProcessorFlags {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    private ProcessorFlags() {}

    /** {@code AVX-512}, {@code AVX2} or {@code no AVX2}. */
    static String widest() {
        try {
            return widest(Files.readAllLines(CPU_INFO));
        } catch (IOException e) {
            return "unknown instruction set";
        }
    }

    private static String widest(List<String> lines) {
        String flags =
                lines.stream().filter(line -> line.startsWith("flags")).findFirst().orElse("");
        List<String> words = List.of(flags.split("\\s+"));
        return words.contains("avx512f") ? "AVX-512" : words.contains("avx2") ? "AVX2" : "no AVX2";
    }
}

package nazca.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class DenormalsTest {
    @Test
    void testsRunWithDenormals() {
        assertThat(Denormals.kept()).isTrue();
        assertThatCode(Denormals::require).doesNotThrowAnyException();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void aThreadThatFlushesThemIsTold() throws Exception {
        assertThat(run("-XX:-RestoreMXCSROnJNICalls"))
                .isEqualTo(
                        "denormals: thread main flushes them to zero, so results would differ;"
                                + " start java with -XX:+RestoreMXCSROnJNICalls");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void theNamedFlagCuresIt() throws Exception {
        assertThat(run("-XX:+RestoreMXCSROnJNICalls")).isEqualTo("kept");
    }

    private static String run(String flag) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                flag,
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Flusher.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        byte[] output = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return new String(output, StandardCharsets.UTF_8).strip();
    }

    /** A program that switches denormals off in a native call, as fast-math libraries do. */
    static final class Flusher {
        private static final long MXCSR_OFFSET = 28; // in glibc's fenv_t for x86-64
        private static final int FLUSH_TO_ZERO = 0x8000;
        private static final int DENORMALS_ARE_ZERO = 0x0040;

        private Flusher() {}

        public static void main(String[] args) throws Throwable {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment environment = arena.allocate(64);
                int failed = (int) function("fegetenv").invokeExact(environment);
                int mxcsr = environment.get(ValueLayout.JAVA_INT, MXCSR_OFFSET);
                mxcsr |= FLUSH_TO_ZERO | DENORMALS_ARE_ZERO;
                environment.set(ValueLayout.JAVA_INT, MXCSR_OFFSET, mxcsr);
                failed |= (int) function("fesetenv").invokeExact(environment);
                if (failed != 0) {
                    throw new IllegalStateException("the environment could not be set");
                }
            }
            try {
                Denormals.require();
                System.out.println("kept");
            } catch (IllegalStateException flushed) {
                System.out.println(flushed.getMessage());
            }
        }

        private static MethodHandle function(String name) {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(
                    linker.defaultLookup().findOrThrow(name),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        }
    }
}

package nazca.nas.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nazca.nas.config.UserMistake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class RunLockTest {
    @TempDir Path root;

    @Test
    void aLockedRunIsRefusedUntilTheLockIsGivenBack() throws IOException {
        RunDirectory run = new RunDirectory(root);
        try (RunLock _ = RunLock.acquire(run)) {
            assertThatExceptionOfType(UserMistake.class)
                    .isThrownBy(() -> RunLock.acquire(run))
                    .withMessage(
                            "the run %s is in use by another process: wait until it ends or stop"
                                    + " it",
                            root);
        }
        RunLock.acquire(run).close();
    }

    @Test
    void anotherProcessHoldsTheLockUntilItIsKilled() throws IOException, InterruptedException {
        RunDirectory run = new RunDirectory(root);
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Holder.class.getName(),
                                root.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('l');
            assertThatExceptionOfType(UserMistake.class).isThrownBy(() -> RunLock.acquire(run));
        } finally {
            other.destroyForcibly().waitFor();
        }
        RunLock.acquire(run).close();
    }

    /** A process that locks a run and keeps it. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (RunLock _ = RunLock.acquire(new RunDirectory(Path.of(args[0])))) {
                System.out.print('l');
                System.out.flush();
                System.in.read();
            }
        }
    }
}

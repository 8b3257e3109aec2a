package nazca.nas.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class StopSignalTest {
    @Test
    void aProcessThatIsToldToEndSavesFirst() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Worker.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(process.getInputStream().read()).isEqualTo('r');

        process.toHandle().destroy();

        String rest = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(rest).isEqualTo("saved");
        assertThat(process.waitFor()).isGreaterThan(128);
    }

    @Test
    void askingDoesNotRequest() {
        StopSignal stop = new StopSignal();
        assertThat(stop.requested()).isFalse();
        stop.request();
        assertThat(stop.requested()).isTrue();
    }

    /** Works until it is told to stop, then takes a while to save. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] args) throws InterruptedException {
            StopSignal stop = new StopSignal();
            stop.holdShutdown();
            System.out.print('r');
            System.out.flush();
            while (!stop.requested()) {
                Thread.onSpinWait();
            }
            Thread.sleep(200);
            System.out.print("saved");
            System.out.flush();
            stop.ended();
        }
    }
}

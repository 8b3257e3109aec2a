package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class TrainKillTest {
    /** What the JVM makes of SIGTERM. */
    private static final int TERMINATED = 143;

    @TempDir Path folder;

    /**
     * Once asked to end, as by Ctrl-C, once without warning; checkpoints are written all the time.
     * SIGTERM takes the way of SIGINT, which a process started in the background may not hear.
     */
    @Test
    @Timeout(300)
    void aTrainingThatIsInterruptedAndKilledEndsWithTheBitsOfOneThatWasNot() throws Exception {
        Path whole = folder.resolve("whole");
        Path stopped = folder.resolve("stopped");
        assertThat(start(whole, NEW).waitFor()).isZero();

        Process first = start(stopped, NEW);
        awaitCheckpoint(stopped, 1, first);
        first.destroy();
        assertThat(first.waitFor()).isEqualTo(TERMINATED);
        assertThat(Files.readString(Path.of(stopped + ".log")))
                .contains("nazca: interrupted after step ")
                .contains("; go on with: nazca train --resume " + stopped);
        assertThat(new RunDirectory(stopped).result()).doesNotExist();

        Process second = start(stopped, RESUMED);
        awaitCheckpoint(stopped, 10, second);
        second.destroyForcibly().waitFor();
        assertThat(new RunDirectory(stopped).result()).doesNotExist();

        assertThat(start(stopped, RESUMED).waitFor()).isZero();
        assertThat(hash(stopped)).isEqualTo(hash(whole));
        assertThat(Files.readAllLines(new RunDirectory(stopped).metrics()))
                .isEqualTo(Files.readAllLines(new RunDirectory(whole).metrics()));
    }

    /** Enough steps that a signal arrives before the last of them, on a busy machine too. */
    private static final List<String> NEW =
            List.of(
                    "train",
                    "cifar-small",
                    "--data",
                    "synthetic",
                    "--limit-train",
                    "256",
                    "--limit-eval",
                    "50",
                    "--batch",
                    "8",
                    "--epochs",
                    "4",
                    "--set",
                    "run.checkpoint_seconds=0.02",
                    "--out");

    private static final List<String> RESUMED = List.of("train", "--threads", "1", "--resume");

    private static String hash(Path run) {
        return ResultFile.readTraining(new RunDirectory(run).result()).networkSha256();
    }

    /** Waits until the run has saved a checkpoint of this step or a later one. */
    private static void awaitCheckpoint(Path run, long step, Process process) throws Exception {
        Path checkpoints = new RunDirectory(run).checkpoints();
        while (newest(checkpoints) < step) {
            assertThat(process.isAlive()).as("the run is still going").isTrue();
            Thread.onSpinWait();
        }
    }

    private static long newest(Path checkpoints) throws IOException {
        if (!Files.isDirectory(checkpoints)) {
            return -1;
        }
        try (Stream<Path> files = Files.list(checkpoints)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("step-\\d+\\.safetensors"))
                    .mapToLong(name -> Long.parseLong(name.replaceAll("\\D", "")))
                    .max()
                    .orElse(-1);
        }
    }

    private static Process start(Path run, List<String> command) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (!flag.startsWith("-javaagent") && !flag.startsWith("-agentlib")) {
                line.add(flag);
            }
        }
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(command);
        line.add(run.toString());
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(new File(run + ".log"))
                .start();
    }
}

package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.device.OpenClForTests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;

/** What becomes of a run whose device fails on the way. */
class OpenClLossTest {
    private static final String FAULT = "nazca.opencl.fault";

    @TempDir Path folder;

    @AfterEach
    void noFault() {
        System.clearProperty(FAULT);
    }

    @Test
    void aRunWhoseDeviceIsLostEndsWithASentenceAndGoesOnToTheSameBits() {
        JsonNode whole = train(folder.resolve("whole"), "cpu").json();
        Path lost = folder.resolve("lost");
        System.setProperty(FAULT, "5000:-2"); // CL_DEVICE_NOT_AVAILABLE
        Ran ran = train(lost, OpenClForTests.device());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("on opencl:0", "the device is gone", "CL_DEVICE_NOT_AVAILABLE")
                .endsWith("; go on with: nazca train --resume " + lost + "\n");
        System.setProperty(FAULT, "4000:-5"); // CL_OUT_OF_RESOURCES
        Ran again = Ran.nazca("train", "--resume", lost);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err())
                .contains("the device is out of memory or other resources; a smaller batch")
                .contains("; go on with: ");
        System.clearProperty(FAULT);
        JsonNode resumed = Ran.nazca("train", "--resume", lost, "--json").json();
        assertThat(resumed.get("weights_sha256")).isEqualTo(whole.get("weights_sha256"));
        assertThat(Files.exists(lost.resolve("result.json"))).isTrue();
    }

    private static Ran train(Path directory, String device) {
        return Ran.nazca(
                "train",
                "reference-cifar",
                "--data",
                "synthetic",
                "--limit-train",
                96,
                "--limit-eval",
                16,
                "--batch",
                8,
                "--epochs",
                1,
                "--set",
                "run.checkpoint_seconds=0.05",
                "--device",
                device,
                "--out",
                directory,
                "--quiet",
                "--json");
    }
}

package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.latency.LatencyKind;
import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableFile;
import nazca.nas.device.OpenClForTests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;

class OpenClCommandsTest {
    @TempDir Path folder;

    @Test
    void aDeviceThatIsNotThereIsRefusedWithWhatThereIs() {
        for (String command : new String[] {"--device", "--target-device"}) {
            Ran ran = Ran.nazca("search", command, "opencl:9999");
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err())
                    .startsWith("nazca: the device opencl:9999 cannot be used: ")
                    .containsPattern("there is only opencl:0|there are only|install");
        }
    }

    @Test
    void onlyOpenClDevicesAreTuned() {
        Ran.nazca("tune")
                .isMistake("only OpenCL devices are tuned, not cpu: give --device opencl[:N]");
    }

    @Test
    void theSelfTestFindsTheSameBitsInEveryKernel() {
        Ran ran =
                Ran.nazca("selftest", "--device", OpenClForTests.device(), "--trials", 2, "--json");
        assertThat(ran.code()).as(ran.out()).isZero();
        assertThat(ran.json().get("ok").booleanValue()).isTrue();
        assertThat(ran.json().get("kernels").stringValue()).isEqualTo("opencl, bits: contract");
    }

    @Test
    void weightsTrainedOnOneDeviceHaveTheSameLossBitsOnTheOther() {
        String device = OpenClForTests.device();
        Path network = folder.resolve("run");
        JsonNode trained =
                Ran.nazca(
                                "train",
                                "reference-cifar",
                                "--data",
                                "synthetic",
                                "--limit-train",
                                16,
                                "--limit-eval",
                                16,
                                "--batch",
                                8,
                                "--epochs",
                                1,
                                "--device",
                                device,
                                "--out",
                                network,
                                "--json")
                        .json();
        assertThat(loss(network, "cpu"))
                .isEqualTo(loss(network, device))
                .isEqualTo(trained.get("test_loss"));
    }

    private static JsonNode loss(Path run, String device) {
        return Ran.nazca(
                        "eval",
                        "reference-cifar",
                        "--weights",
                        run.resolve("weights.safetensors"),
                        "--data",
                        "synthetic",
                        "--limit-eval",
                        16,
                        "--device",
                        device,
                        "--json")
                .json()
                .get("loss");
    }

    @Test
    void aNetworkIsMeasuredOnTheDevice() {
        JsonNode measured =
                Ran.nazca(
                                "measure",
                                "reference-cifar",
                                "--device",
                                OpenClForTests.device(),
                                "--json")
                        .json();
        assertThat(measured.get("device").stringValue()).isEqualTo("opencl");
        assertThat(measured.get("median_ms").doubleValue()).isPositive();
    }

    @Test
    void aTableOfTheDeviceHasThreeKindsOfLatencyAndASearchUsesTheOneItIsAskedFor() {
        String device = OpenClForTests.device();
        Path file = folder.resolve("table.json");
        Ran ran =
                Ran.nazca(
                        "profile",
                        "--space",
                        "mbconv-small",
                        "--input",
                        "8x8x1",
                        "--classes",
                        4,
                        "--device",
                        device,
                        "--latency-batch",
                        2,
                        "--out",
                        file);
        assertThat(ran.code()).as(ran.err()).isZero();
        LatencyTable table = LatencyTableFile.read(file);
        assertThat(table.device().id()).isEqualTo("opencl:0");
        assertThat(table.device().cpu()).contains("driver");
        assertThat(table.batch()).isEqualTo(2);
        for (String key : table.entries().keySet()) {
            double kernel = table.of(LatencyKind.KERNEL, "").millis(key);
            assertThat(kernel).as(key).isPositive();
            assertThat(table.of(LatencyKind.THROUGHPUT, "").millis(key)).as(key).isPositive();
        }
        Ran.nazca("search", "--set", "latency.kind=kernel", "--device", "cpu")
                .isMistake(
                        "latency.kind: cpu has only single, and not kernel; OpenCL devices have"
                                + " all");
    }
}

package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class DeviceFingerprintTest {
    @Test
    void readsTheProcessorsModelFromTheSystemsList() {
        assertThat(
                        DeviceFingerprint.cpuModel(
                                List.of(
                                        "processor\t: 0",
                                        "model name\t: AMD EPYC  ",
                                        "model name : B"),
                                "amd64"))
                .isEqualTo("AMD EPYC");
        assertThat(DeviceFingerprint.cpuModel(List.of("processor\t: 0"), "aarch64"))
                .isEqualTo("aarch64");
    }

    @Test
    void readsTheVectorWidthFromTheKernelsName() {
        assertThat(DeviceFingerprint.vectorBits("vector-512")).isEqualTo(512);
        assertThat(DeviceFingerprint.vectorBits("scalar")).isZero();
    }
}

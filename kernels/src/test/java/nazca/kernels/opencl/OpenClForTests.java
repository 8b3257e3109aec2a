package nazca.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nazca.kernels.opencl.device.OpenClDevice;
import nazca.kernels.opencl.device.OpenClPlatforms;
import nazca.kernels.opencl.device.OpenClQueue;

/** The device that tests run on: the first that there is. Without one they are skipped. */
public final class OpenClForTests {
    /** The environment variable that makes a missing device a failure. */
    private static final String REQUIRED = "NAZCA_REQUIRE_OPENCL";

    private OpenClForTests() {}

    /** The first device. */
    public static OpenClDevice device() {
        OpenClPlatforms platforms = OpenClPlatforms.find();
        if (isRequired()) {
            assertThat(platforms.missing()).as(REQUIRED + " is set").isEmpty();
        }
        assumeFalse(platforms.devices().isEmpty(), platforms.missing());
        return platforms.devices().getFirst();
    }

    /** Skips a test that needs double precision where the first device has none. */
    static void needDoubles() {
        boolean doubles = device().doubles();
        if (isRequired()) {
            assertThat(doubles).as(REQUIRED + " is set: double precision").isTrue();
        }
        assumeTrue(doubles, "the device has no double precision");
    }

    private static boolean isRequired() {
        return Boolean.parseBoolean(System.getenv(REQUIRED));
    }

    /** The first device, opened. */
    public static OpenClQueue open() {
        return OpenClQueue.open(device());
    }
}

package nazca.nas.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;

/** The OpenCL device that tests run on. */
public final class OpenClForTests {
    /** The environment variable that makes a missing device a failure. */
    private static final String REQUIRED = "NAZCA_REQUIRE_OPENCL";

    private OpenClForTests() {}

    /** Its name; where there is none, the test is skipped. */
    public static String device() {
        Optional<String> missing = OpenCl.missing(OpenCl.FIRST);
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            assertThat(missing).as(REQUIRED + " is set").isEmpty();
        }
        assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
        return OpenCl.FIRST;
    }
}

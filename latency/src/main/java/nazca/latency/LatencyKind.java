package nazca.latency;

import nazca.tensor.Require;

import java.util.Arrays;
import java.util.List;

/** What the latency of a block or a network is. The CPU has one kind: {@link #SINGLE}. */
public enum LatencyKind {
    /** From the moment a run is given to the device until it is done: what a user waits for. */
    SINGLE("single"),

    /** A share of several runs that were given to the device at once. */
    THROUGHPUT("throughput"),

    /** What the kernels took by the device's own clock, nothing between them counted. */
    KERNEL("kernel");

    private final String text;

    LatencyKind(String text) {
        this.text = text;
    }

    /** The name in configurations and tables. */
    public String text() {
        return text;
    }

    /** All names. */
    public static List<String> names() {
        return Arrays.stream(values()).map(LatencyKind::text).toList();
    }

    /**
     * The kind of a name.
     *
     * @throws IllegalArgumentException for a name that is none
     */
    public static LatencyKind of(String name) {
        int index = names().indexOf(name);
        Require.argument(index >= 0, "latency kind: must be one of %s, got %s", names(), name);
        return values()[index];
    }
}

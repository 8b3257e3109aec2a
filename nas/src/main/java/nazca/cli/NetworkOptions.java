package nazca.cli;

import nazca.nas.config.UserMistake;
import nazca.nn.arch.NetworkSpec;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A network, and the size that a built-in one gets. */
final class NetworkOptions {
    @Parameters(paramLabel = "ARCH", description = "architecture.json, or a built-in name")
    private String architecture = "";

    @Option(
            names = "--input",
            paramLabel = "HxWxC",
            description = "size of the images for a built-in network (default: its own)")
    private @Nullable String input;

    @Option(
            names = "--classes",
            paramLabel = "N",
            description = "classes of a built-in network (default: its own)")
    private @Nullable Integer classes;

    /** The network at the size that was asked for. */
    NetworkSpec network() {
        if (classes != null && classes < 1) {
            throw new UserMistake("--classes must be at least 1, got " + classes);
        }
        return Inputs.network(
                architecture,
                input == null ? null : Inputs.shape(input),
                classes,
                ": only a built-in network takes other sizes");
    }
}

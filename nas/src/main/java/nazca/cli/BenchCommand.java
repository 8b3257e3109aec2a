package nazca.cli;

import nazca.nas.config.UserMistake;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/**
 * {@code nazca bench}, so that the help names it. The launcher starts it from a module of its own,
 * which holds the libraries that are measured beside Nazca.
 */
@Command(
        name = "bench",
        description = {
            "Measures kernels, a training step and inference beside other libraries.",
            "Its options: ./nazca bench --help"
        })
final class BenchCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new UserMistake("bench comes first and through the launcher: ./nazca bench --help");
    }
}

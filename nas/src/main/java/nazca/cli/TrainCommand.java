package nazca.cli;

import nazca.data.Dataset;
import nazca.nas.config.ConfigLayers;
import nazca.nas.config.TrainConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.run.ArchitectureFile;
import nazca.nas.run.Progress;
import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.RunLock;
import nazca.nas.run.SavedArchitecture;
import nazca.nas.run.TrainResult;
import nazca.nas.train.TrainRun;
import nazca.nas.train.TrainingPresets;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.NetworkSpec;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code nazca train ARCH}: a new run, or one that goes on. */
@Command(
        name = "train",
        description = "Trains one network from scratch, or from the weights of another run.")
final class TrainCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private final TrainOptions settings = new TrainOptions();

    @Mixin private final RunOptions where = new RunOptions();

    TrainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.stop().holdShutdown();
        Path resumed = where.resume();
        TrainResult result = resumed == null ? start() : resume(resumed);
        session.print(result.written(), text(result));
        return 0;
    }

    private TrainResult start() throws IOException {
        TrainConfig config = config();
        Devices.require(config.run().device());
        Dataset dataset = config.data().open();
        NetworkSpec asked =
                Inputs.network(
                        config.network().architecture(),
                        dataset.shape(),
                        dataset.classes().size(),
                        " as " + config.data().name() + " has");
        NetworkSpec network = config.drop().over(asked);
        RunDirectory directory = where.directory(network.name());
        RunLock created = directory.create(where.force());
        try (RunLock _ = created) {
            ArchitectureFile.write(
                    directory.architecture(), new SavedArchitecture(null, List.of(), network));
            directory.writeConfig(config);
            return run(config, network, dataset, directory);
        } catch (UserMistake e) {
            directory.discardUnlessBegun();
            throw e;
        }
    }

    private TrainConfig config() {
        ConfigLayers layers = settings.layers(session.options());
        String architecture = layers.text("network", "architecture");
        if (architecture == null) {
            throw new UserMistake(
                    "no network is given: name an architecture.json or one of "
                            + String.join(", ", Architectures.names()));
        }
        int threads = Runtime.getRuntime().availableProcessors();
        TrainConfig config = layers.training(TrainingPresets.of(architecture, threads));
        return config.withData(Inputs.sized(config.data(), Inputs.network(architecture).input()));
    }

    private TrainResult resume(Path root) throws IOException {
        where.refuseOtherSettings(session.options(), settings.firstGiven());
        RunDirectory directory = RunDirectory.existing(root);
        TrainConfig config = directory.readTraining(TrainingPresets.of("", 1));
        String asked = settings.architecture();
        if (asked != null && !asked.equals(config.network().architecture())) {
            throw new UserMistake(
                    "the run %s trains %s, not %s"
                            .formatted(root, config.network().architecture(), asked));
        }
        if (Files.exists(directory.result())) {
            return ResultFile.readTraining(directory.result());
        }
        try (RunLock _ = RunLock.acquire(directory)) {
            return run(
                    config.withRun(RunOptions.execution(session.options(), config.run())),
                    ArchitectureFile.read(directory.architecture()).network(),
                    config.data().open(),
                    directory);
        }
    }

    private TrainResult run(
            TrainConfig config, NetworkSpec network, Dataset dataset, RunDirectory directory)
            throws IOException {
        session.resumableBy("nazca train --resume " + ShellWord.of(directory.root().toString()));
        try (Progress progress = session.progress()) {
            return TrainRun.run(config, network, dataset, directory, progress, session.stop());
        }
    }

    private static String text(TrainResult result) {
        Double speed = result.imagesPerSecond();
        return """
        %s on %s: %d epochs in %s s%s
          test accuracy   %s (loss %s)
          size            %s parameters, %s MACs
          run             %s
        """
                .formatted(
                        result.architecture(),
                        result.data(),
                        result.epochs(),
                        Numbers.fixed(result.seconds(), 1),
                        speed == null ? "" : ", %s images/s".formatted(Numbers.fixed(speed, 0)),
                        Numbers.percent(result.testAccuracy()),
                        Numbers.fixed(result.testLoss(), 4),
                        Numbers.grouped(result.parameters()),
                        Numbers.grouped(result.macs()),
                        result.out());
    }
}

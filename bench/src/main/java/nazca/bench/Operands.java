package nazca.bench;

import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.View;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Host tensors of one benchmark, drawn from one seed. */
public final class Operands implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final HostMemory memory = new HostMemory(new Device("cpu", "benchmark"));
    private final SplittableRandom random = new SplittableRandom(1);

    /** The numbers in a shape's name, in order. */
    static int[] numbers(String shape) {
        return NUMBER.matcher(shape)
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** A tensor that nothing has been written to. */
    public View blank(long bytes) {
        return new View(memory.allocate(bytes), 0);
    }

    /** A tensor of normal random numbers. */
    public View drawn(long bytes) {
        float[] values = new float[(int) (bytes / 4)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        View view = blank(bytes);
        memory.upload(values, view);
        return view;
    }

    /** A copy of a tensor. */
    public float[] read(View view, long bytes) {
        return memory.download(view, (int) (bytes / 4));
    }

    /** Throws unless all results are the same to the bit: a wrong kernel is not worth timing. */
    static void requireSame(String shape, float[][] expected, float[][] actual) {
        for (int i = 0; i < expected.length; i++) {
            int at = Arrays.mismatch(expected[i], actual[i]);
            if (at >= 0) {
                throw new IllegalStateException(
                        "%s: result %d differs at %d: %s instead of %s"
                                .formatted(shape, i, at, actual[i][at], expected[i][at]));
            }
        }
    }

    @Override
    public void close() {
        memory.close();
    }
}

package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClDevice;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.tensor.View;
import nazca.tensor.bits.FloatMath;
import nazca.tensor.random.RandomStream;

/**
 * Whether a device computes the bits of the scalar definition: what it says of its single
 * precision, and then known answers, since what drivers say is necessary and not sufficient.
 *
 * @param keepsContract whether it may be said that runs on it have the CPU's bits
 * @param reason {@code bits: contract}, or {@code bits: device-only} and why
 */
public record ArithmeticCheck(boolean keepsContract, String reason) {
    private static final String[] ANSWERS = {
        "fma", "products", "sums", "quotients", "roots", "products that meet sums", "exp", "log"
    };
    private static final int COUNT = 4096;

    /** Pairs far apart in size, whose products and quotients are denormal or infinite. */
    private static final float[] SMALL_OR_LARGE = {
        0f, -0f, 1f, -1f, 1e-40f, -1e-40f, 1e-22f, 1e-25f, 1e30f, -1e30f, 0x1p-126f, 88f, -100f
    };

    /** Asks the device. */
    static ArithmeticCheck of(OpenClQueue queue, Programs programs) {
        OpenClDevice device = queue.device();
        String missing = device.missingArithmetic();
        return missing.isEmpty() ? of(queue, programs, operands(0)) : deviceOnly(missing);
    }

    /** The same on given triples, whatever the device says of itself. */
    static ArithmeticCheck of(OpenClQueue queue, Programs programs, float[] operands) {
        float[] expected = expected(operands);
        float[] got;
        try (OpenClMemory memory = new OpenClMemory(queue)) {
            View from = new View(memory.allocate(4L * operands.length), 0);
            View to = new View(memory.allocate(4L * expected.length), 0);
            memory.upload(operands, from);
            OpenClKernel kernel = programs.build("answers").kernel("answers");
            kernel.begin()
                    .view(from, 4L * operands.length)
                    .view(to, 4L * expected.length)
                    .number(COUNT)
                    .launch(COUNT);
            got = memory.download(to, expected.length);
        }
        return compared(expected, got);
    }

    /** The verdict on answers; all NaNs count as one. */
    static ArithmeticCheck compared(float[] expected, float[] got) {
        for (int i = 0; i < expected.length; i++) {
            if (Float.floatToIntBits(expected[i]) != Float.floatToIntBits(got[i])) {
                return deviceOnly("other bits in " + ANSWERS[i % ANSWERS.length]);
            }
        }
        return new ArithmeticCheck(true, "bits: contract");
    }

    private static ArithmeticCheck deviceOnly(String why) {
        return new ArithmeticCheck(false, "bits: device-only (%s)".formatted(why));
    }

    /** Triples of any bit pattern, of normal numbers, and of extremes. */
    static float[] operands(int seed) {
        RandomStream numbers = RandomStream.of(seed, "arithmetic check");
        float[] operands = new float[3 * COUNT];
        for (int i = 0; i < operands.length; i++) {
            operands[i] =
                    switch (i / 3 % 3) {
                        case 0 -> Float.intBitsToFloat(numbers.word(i));
                        case 1 -> numbers.normal(i);
                        default -> SMALL_OR_LARGE[numbers.below(i, SMALL_OR_LARGE.length)];
                    };
        }
        return operands;
    }

    /** The definition's answers. */
    static float[] expected(float[] operands) {
        float[] answers = new float[operands.length / 3 * ANSWERS.length];
        for (int i = 0; i < operands.length / 3; i++) {
            float a = operands[3 * i];
            float b = operands[3 * i + 1];
            float c = operands[3 * i + 2];
            float other = b * c;
            int at = ANSWERS.length * i;
            answers[at] = Math.fma(a, b, c);
            answers[at + 1] = a * b;
            answers[at + 2] = a + b;
            answers[at + 3] = a / b;
            answers[at + 4] = (float) Math.sqrt(Math.abs(a));
            answers[at + 5] = other + a;
            answers[at + 6] = FloatMath.exp(a);
            answers[at + 7] = FloatMath.log(a);
        }
        return answers;
    }
}

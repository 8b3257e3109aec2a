package nazca.kernels.opencl.device;

import nazca.tensor.View;

import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.Pointer;
import org.jocl.Sizeof;
import org.jocl.cl_kernel;
import org.jspecify.annotations.Nullable;

/**
 * A kernel and the arguments of its next launch, given in the order of its source: {@code
 * kernel.begin().view(x, bytes).number(n).launch(n)}. A view takes two parameters of the source: a
 * buffer and the element in it where the view starts.
 */
public final class OpenClKernel {
    private static final int FLOAT_BYTES = 4;
    private static final int MOST_ARGUMENTS = 32;

    private final OpenClQueue queue;
    private final cl_kernel kernel;
    private final String name;

    // Numbers travel through these, so that a launch makes no objects.
    private final int[] word = new int[1];
    private final long[] doubleWord = new long[1];
    private final float[] real = new float[1];
    private final Pointer wordPointer = Pointer.to(word);
    private final Pointer doubleWordPointer = Pointer.to(doubleWord);
    private final Pointer realPointer = Pointer.to(real);
    // What the driver has been told: most arguments are those of the launch before.
    private final long[] told = new long[MOST_ARGUMENTS];
    private final @Nullable Object[] kinds = new @Nullable Object[MOST_ARGUMENTS];
    private final long[] global = new long[1];
    private final long[] local = new long[1];
    private final int group;
    private int next;

    OpenClKernel(OpenClQueue queue, cl_kernel kernel, String name) {
        this.queue = queue;
        this.kernel = kernel;
        this.name = name;
        int required = (int) groupSize();
        this.group = required > 0 ? required : queue.device().group();
    }

    /** Starts over with the first argument. */
    public OpenClKernel begin() {
        next = 0;
        return this;
    }

    /**
     * A buffer and an element in it.
     *
     * @param bytes how far the kernel reaches behind the view's start
     */
    public OpenClKernel view(View view, long bytes) {
        OpenClBuffer buffer = OpenClBuffer.of(view, bytes);
        if (isNew(buffer, 0)) {
            set(Sizeof.cl_mem, buffer.argument());
        }
        return number(view.offset() / FLOAT_BYTES);
    }

    /** A number of 32 bits. */
    public OpenClKernel number(int value) {
        if (isNew(word, value)) {
            word[0] = value;
            set(Integer.BYTES, wordPointer);
        }
        return this;
    }

    /** A number of 64 bits. */
    public OpenClKernel number(long value) {
        if (isNew(doubleWord, value)) {
            doubleWord[0] = value;
            set(Long.BYTES, doubleWordPointer);
        }
        return this;
    }

    /** A float. */
    public OpenClKernel number(float value) {
        if (isNew(real, Float.floatToRawIntBits(value))) {
            real[0] = value;
            set(Float.BYTES, realPointer);
        }
        return this;
    }

    /**
     * Enqueues the kernel with {@code items} work-items in groups as its source requires them, or
     * of {@link OpenClDevice#group}; the last one is filled up with work-items that the kernel must
     * turn away. No items, no launch.
     */
    public void launch(long items) {
        if (items == 0) {
            return;
        }
        global[0] = (items + group - 1) / group * group;
        local[0] = group;
        try {
            queue.commands().launch(kernel, global, local);
        } catch (CLException e) {
            throw Status.fault(queue.device(), "kernel " + name, e);
        }
    }

    /** Local memory that a work-group takes, in bytes. */
    public long localBytes() {
        return fact(CL.CL_KERNEL_LOCAL_MEM_SIZE, 1);
    }

    /** Work-items of a work-group, as the source requires; 0 where it does not. */
    public long groupSize() {
        return fact(CL.CL_KERNEL_COMPILE_WORK_GROUP_SIZE, 3);
    }

    /** The first of some numbers of 64 bits. */
    private long fact(int which, int count) {
        long[] answers = new long[count];
        CL.clGetKernelWorkGroupInfo(
                kernel,
                queue.device().handle().device(),
                which,
                (long) count * Long.BYTES,
                Pointer.to(answers),
                null);
        return answers[0];
    }

    /**
     * Goes on to the next argument and notes it.
     *
     * @param kind the buffer, or what numbers of this kind travel through
     */
    @SuppressWarnings("ReferenceEquality") // a kind is one object, whatever it holds
    private boolean isNew(Object kind, long value) {
        int at = next++;
        boolean same = kinds[at] == kind && told[at] == value;
        kinds[at] = kind;
        told[at] = value;
        return !same;
    }

    /** Tells the driver the argument that was noted last. */
    private void set(long bytes, Pointer value) {
        try {
            CL.clSetKernelArg(kernel, next - 1, bytes, value);
        } catch (CLException e) {
            throw Status.fault(queue.device(), "argument %d of %s".formatted(next - 1, name), e);
        }
    }
}

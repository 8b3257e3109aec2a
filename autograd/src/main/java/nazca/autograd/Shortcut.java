package nazca.autograd;

import nazca.tensor.View;

/**
 * Identity shortcut around a body: y = body + x.
 *
 * <pre>
 *   dbody = dy     dx = (gradient through the body) + dy
 * </pre>
 *
 * Two nodes, since the second addend of dx comes after the body has run backward: {@link #enter}
 * goes on the tape before the body, {@link #exit} after it.
 */
public final class Shortcut {
    private final Slot x;
    private final Slot body;
    private final Slot y;
    private final Op enter = new Enter();
    private final Op exit = new Exit();

    /**
     * All three have one shape; the body's value is overwritten by the sum, so nothing else may
     * read it.
     */
    public Shortcut(Slot x, Slot body, Slot y) {
        this.x = x;
        this.body = body;
        this.y = y;
    }

    /** Runs before the body; its backward adds dy to the gradient of x. */
    public Op enter() {
        return enter;
    }

    /** Runs after the body; its backward lets the body read dy. */
    public Op exit() {
        return exit;
    }

    private final class Enter implements Op {
        @Override
        public void forward(Step step) {}

        @Override
        public void backward(Step step) {
            step.pass(y, x);
        }
    }

    private final class Exit implements Op {
        @Override
        public void forward(Step step) {
            View sum = step.value(body);
            long elements = (long) step.batch() * x.shape().elements();
            step.kernels().elementwise().add(elements, sum, step.value(x), sum);
            step.alias(body, y);
        }

        @Override
        public void backward(Step step) {
            step.share(y, body);
        }
    }
}

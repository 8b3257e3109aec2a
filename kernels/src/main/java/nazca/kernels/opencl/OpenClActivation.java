package nazca.kernels.opencl;

import static java.util.stream.Collectors.joining;

import nazca.kernels.activation.Activation;
import nazca.kernels.activation.ActivationKernel;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

import java.util.Arrays;

/** Activations on an OpenCL device, by {@code activation.cl}. */
final class OpenClActivation implements ActivationKernel {
    private final OpenClKernel activate;
    private final OpenClKernel gradient;

    OpenClActivation(Programs programs) {
        OpenClProgram program = programs.build("activation", kinds());
        activate = program.kernel("activate");
        gradient = program.kernel("activate_gradient");
    }

    /** The macros by which the source knows the kinds. */
    static String kinds() {
        return Arrays.stream(Activation.values())
                .map(kind -> "-D" + kind.name() + "=" + number(kind))
                .collect(joining(" "));
    }

    private static int number(Activation kind) {
        return switch (kind) {
            case RELU -> 0;
            case RELU6 -> 1;
            case HARD_SIGMOID -> 2;
            case HARD_SWISH -> 3;
            case SIGMOID -> 4;
            case SWISH -> 5;
        };
    }

    @Override
    public void forward(long elements, Activation activation, View x, View y) {
        activate.begin()
                .view(x, 4 * elements)
                .view(y, 4 * elements)
                .number(elements)
                .number(number(activation))
                .launch(elements);
    }

    @Override
    public void gradient(long elements, Activation activation, View at, View dy, View dx) {
        gradient.begin()
                .view(at, 4 * elements)
                .view(dy, 4 * elements)
                .view(dx, 4 * elements)
                .number(elements)
                .number(number(activation))
                .launch(elements);
    }
}

package nazca.nn.weights;

import java.util.List;

/**
 * One tensor of a network in PyTorch's layout, output channels first. With taps = k·k, element
 * {@code (tap·in + i)·out + o} of ours is element {@code (o·in + i)·taps + tap} of PyTorch's; a
 * vector has one tap and one input.
 *
 * @param own name in {@link nazca.autograd.ModelState}
 * @param name PyTorch's
 * @param shape PyTorch's: OIHW, [out, in] or [channels]
 * @param taps pixels of the filter
 * @param in inputs of each output: 1 where the convolution is depthwise
 */
record TorchTensor(String own, String name, List<Integer> shape, int taps, int in) {
    static TorchTensor vector(String own, String name, int channels) {
        return new TorchTensor(own, name, List.of(channels), 1, 1);
    }

    static TorchTensor filters(String own, String name, int out, int in, int kernel) {
        return new TorchTensor(own, name, List.of(out, in, kernel, kernel), kernel * kernel, in);
    }

    static TorchTensor matrix(String own, String name, int out, int in) {
        return new TorchTensor(own, name, List.of(out, in), 1, in);
    }

    /** PyTorch's values in our order. */
    float[] toOwn(float[] torch) {
        float[] values = new float[torch.length];
        int out = torch.length / (taps * in);
        for (int o = 0; o < out; o++) {
            for (int i = 0; i < in; i++) {
                for (int tap = 0; tap < taps; tap++) {
                    values[(tap * in + i) * out + o] = torch[(o * in + i) * taps + tap];
                }
            }
        }
        return values;
    }

    /** Our values in PyTorch's order. */
    float[] toTorch(float[] values) {
        float[] torch = new float[values.length];
        int out = values.length / (taps * in);
        for (int o = 0; o < out; o++) {
            for (int i = 0; i < in; i++) {
                for (int tap = 0; tap < taps; tap++) {
                    torch[(o * in + i) * taps + tap] = values[(tap * in + i) * out + o];
                }
            }
        }
        return torch;
    }
}

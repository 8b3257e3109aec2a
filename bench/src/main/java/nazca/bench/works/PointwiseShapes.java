package nazca.bench.works;

import nazca.kernels.gemm.GemmSpec;

import java.util.Arrays;
import java.util.List;

/** Pixels x input channels x output channels of pointwise convolutions. */
public final class PointwiseShapes {
    /** CIFAR size at batch 64; ImageNet size at batch 8; ImageNet size at batch 1. */
    private static final String SHAPES =
            """
            65536x32x16 65536x16x96 65536x16x48 16384x96x24 16384x24x144 16384x24x72 16384x144x32
            16384x32x192 4096x192x64 4096x64x384 4096x384x96 4096x96x576 4096x576x96 4096x160x960
            4096x960x320
            100352x16x96 25088x96x24 25088x24x144 6272x144x32 6272x32x192 1568x64x384 1568x384x96
            1568x96x576 392x576x160 392x160x960 392x960x320 392x320x1280
            12544x32x16 12544x16x96 3136x96x24 3136x24x144 784x144x32 784x32x192 196x64x384
            196x384x96 196x576x96 49x576x160 49x160x960 49x960x320 49x320x1280
            """;

    private PointwiseShapes() {}

    /** All of them. */
    public static List<GemmSpec> all() {
        return Arrays.stream(SHAPES.strip().split("\\s+")).map(PointwiseShapes::spec).toList();
    }

    private static GemmSpec spec(String shape) {
        int[] extents = Arrays.stream(shape.split("x")).mapToInt(Integer::parseInt).toArray();
        return GemmSpec.of(extents[0], extents[1], extents[2]);
    }
}

package nazca.latency;

import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Shape;

import java.util.List;
import java.util.TreeMap;

/** A table made by hand and a network that it covers. */
final class Tables {
    static final String STEM = "Conv-input:8x8x1-output:4x4x4";
    static final String SMALL =
            "expanded_conv-input:4x4x4-output:4x4x4-expand:3-kernel:3-stride:1-idskip:1";
    static final String LARGE =
            "expanded_conv-input:4x4x4-output:4x4x4-expand:6-kernel:7-stride:1-idskip:1";
    static final String LOGITS = "Logits-input:4x4x4-output:5";

    static final MBConvBlock SMALL_BLOCK = new MBConvBlock(3, 1, 3, 4, 4, true);
    static final MBConvBlock LARGE_BLOCK = new MBConvBlock(7, 1, 6, 4, 4, true);

    static final DeviceFingerprint DEVICE =
            new DeviceFingerprint(
                    "cpu",
                    "A \"fast\" CPU",
                    "Model 1",
                    2,
                    512,
                    "vector-512",
                    "25.0.3",
                    "Linux amd64",
                    true);

    private Tables() {}

    static LatencyTable table() {
        TreeMap<String, Latency> entries = new TreeMap<>();
        entries.put(STEM, new Latency(0.5, 0.4, 0.7, 30));
        entries.put(SMALL, new Latency(1.25, 1.0, 1.5, 30));
        entries.put(LARGE, new Latency(4.0, 3.5, 4.25, 30));
        entries.put(LOGITS, new Latency(0.1, 0.09, 0.30000000000000004, 30));
        return new LatencyTable(
                DEVICE,
                2,
                1,
                new Shape(8, 8, 1),
                5,
                entries,
                -0.125,
                new Additivity(4, 0.01, 0.05));
    }

    static NetworkSpec network() {
        return new NetworkSpec(
                "net",
                new Shape(8, 8, 1),
                List.of(
                        new ConvBlock(3, 2, 1, 4),
                        SMALL_BLOCK,
                        new ZeroBlock(),
                        LARGE_BLOCK,
                        SMALL_BLOCK,
                        new ClassifierBlock(4, 5)));
    }
}

package nazca.nas.export;

import nazca.data.Dataset;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What a program that runs an exported network has to know about its images: with pixels p in 0 to
 * 1, a channel is fed (p - mean) / std.
 */
public final class ModelProperties {
    private ModelProperties() {}

    /**
     * {@code input} (HxWxC) and {@code classes}, and from a data set {@code data}, {@code mean} and
     * {@code std} per channel, separated by commas, and {@code class_names}, one a line, in the
     * order of the logits.
     *
     * @throws IllegalArgumentException if images of the data set have other channels, or it has
     *     more classes than the network
     */
    public static SequencedMap<String, String> of(NetworkSpec network, @Nullable Dataset data) {
        Shape input = network.input();
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        properties.put("input", input.toString());
        properties.put("classes", String.valueOf(network.classes()));
        if (data != null) {
            Require.argument(
                    data.shape().channels() == input.channels(),
                    "export: the network takes %d channels, images of %s have %d",
                    input.channels(),
                    data.name(),
                    data.shape().channels());
            Require.argument(
                    data.classes().size() <= network.classes(),
                    "export: the network tells %d classes apart, %s has %d",
                    network.classes(),
                    data.name(),
                    data.classes().size());
            properties.put("data", data.name());
            properties.put("mean", list(data.normalization().mean()));
            properties.put("std", list(data.normalization().std()));
            properties.put("class_names", String.join("\n", data.classes()));
        }
        return properties;
    }

    private static String list(double[] values) {
        return String.join(",", Arrays.stream(values).mapToObj(String::valueOf).toList());
    }
}

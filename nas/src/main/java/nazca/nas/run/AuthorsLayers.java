package nazca.nas.run;

import nazca.nn.arch.ClassifierBlock;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The layers of which the authors' networks are made, as their JSON has them.
 *
 * @param order in which a layer computes: {@code weight_bn_act} or {@code bn_act_weight}
 */
record AuthorsLayers(String order) {
    /** A convolution, or a depthwise-separable one. */
    static final String CONV = "ConvLayer";

    static final String SEPARABLE = "DepthConvLayer";
    static final String POOL = "PoolingLayer";
    static final String IDENTITY = "IdentityLayer";
    static final String LINEAR = "LinearLayer";

    /**
     * What a convolution computes.
     *
     * @param name {@link #CONV} or {@link #SEPARABLE}
     * @param shuffle whether the channels of its groups are shuffled behind it
     */
    record Filter(String name, int kernel, int stride, int dilation, int groups, boolean shuffle) {
        static Filter plain(int kernel, int stride) {
            return new Filter(CONV, kernel, stride, 1, 1, false);
        }
    }

    /**
     * What goes with a layer's weights.
     *
     * @param norm whether there is a batch norm
     * @param activation its name, or null
     */
    record With(boolean norm, @Nullable String activation) {
        static final With NOTHING = new With(false, null);
        static final With NORM = new With(true, null);
        static final With NORM_RELU = new With(true, "relu");
        static final With NORM_RELU6 = new With(true, "relu6");
    }

    Map<String, @Nullable Object> convolution(Filter filter, int in, int out, With with) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", filter.name());
        map.put("kernel_size", filter.kernel());
        map.put("stride", filter.stride());
        map.put("dilation", filter.dilation());
        map.put("groups", filter.groups());
        map.put("bias", false);
        map.put("has_shuffle", filter.shuffle());
        return ended(map, in, out, with);
    }

    /** Windows of the average, {@code avg}, or the maximum, {@code max}. */
    Map<String, @Nullable Object> pool(
            String type, int kernel, int stride, int channels, With with) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", POOL);
        map.put("pool_type", type);
        map.put("kernel_size", kernel);
        map.put("stride", stride);
        return ended(map, channels, channels, with);
    }

    Map<String, @Nullable Object> identity(int channels, With with) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", IDENTITY);
        return ended(map, channels, channels, with);
    }

    Map<String, @Nullable Object> linear(ClassifierBlock classifier) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", LINEAR);
        map.put("in_features", classifier.in());
        map.put("out_features", classifier.classes());
        map.put("bias", true);
        map.put("use_bn", false);
        map.put("act_func", null);
        map.put("dropout_rate", classifier.dropout());
        map.put("ops_order", order);
        return map;
    }

    private Map<String, @Nullable Object> ended(
            Map<String, @Nullable Object> map, int in, int out, With with) {
        map.put("in_channels", in);
        map.put("out_channels", out);
        map.put("use_bn", with.norm());
        map.put("act_func", with.activation());
        map.put("dropout_rate", 0);
        map.put("ops_order", order);
        return map;
    }
}

package nazca.nas.run;

import nazca.nas.config.Fields;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers at the end of the training of one network; accuracies are fractions.
 *
 * @param architecture file or name of the network
 * @param data set
 * @param device that computed
 * @param seed of the run
 * @param threads that computed
 * @param epochs passes over the training images
 * @param trainLoss mean over the steps of the last epoch, with label smoothing; null without one
 * @param testAccuracy on the test split
 * @param testLoss mean cross-entropy on the test split
 * @param parameters of the network
 * @param macs for one image
 * @param seconds the run took, over all its resumptions
 * @param imagesPerSecond that were trained on; null where none were
 * @param networkSha256 of all weights and running statistics
 * @param out the run's directory
 * @param version of the program
 */
public record TrainResult(
        String architecture,
        String data,
        String device,
        long seed,
        int threads,
        int epochs,
        @Nullable Double trainLoss,
        double testAccuracy,
        double testLoss,
        long parameters,
        long macs,
        double seconds,
        @Nullable Double imagesPerSecond,
        String networkSha256,
        String out,
        String version) {
    /** The object of result.json. */
    public Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("architecture", architecture);
        map.put("data", data);
        map.put("device", device);
        map.put("seed", seed);
        map.put("threads", threads);
        map.put("epochs", epochs);
        map.put("train_loss", trainLoss);
        map.put("test_accuracy", testAccuracy);
        map.put("test_loss", testLoss);
        map.put("parameters", parameters);
        map.put("macs", macs);
        map.put("seconds", seconds);
        map.put("images_per_second", imagesPerSecond);
        map.put("network_sha256", networkSha256);
        map.put("out", out);
        map.put("version", version);
        return map;
    }

    static TrainResult read(Fields fields) {
        return new TrainResult(
                fields.text("architecture"),
                fields.text("data"),
                fields.text("device"),
                fields.whole("seed"),
                fields.integer("threads"),
                fields.integer("epochs"),
                fields.numberOrNull("train_loss", null),
                fields.number("test_accuracy"),
                fields.number("test_loss"),
                fields.whole("parameters"),
                fields.whole("macs"),
                fields.number("seconds"),
                fields.numberOrNull("images_per_second", null),
                fields.text("network_sha256"),
                fields.text("out"),
                fields.text("version"));
    }
}

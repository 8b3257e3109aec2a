package nazca.nas.config;

import nazca.data.Augmentation;
import nazca.data.Dataset;
import nazca.data.Datasets;
import nazca.data.MissingDatasetException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The images of a run.
 *
 * @param name the data set
 * @param size side of the images in pixels; null for the data set's own
 * @param architectureSplit training images set apart for the architecture
 * @param limitTrain how many images of the weight split are used; null for all
 * @param limitEval how many test and how many architecture images are used; null for all
 * @param augment what is done to training images, a name that {@link Augmentation#named} takes
 * @param shuffleLabels whether training images get each other's labels: a check that nothing but
 *     the labels teaches
 */
public record DataSettings(
        String name,
        @Nullable Integer size,
        int architectureSplit,
        @Nullable Integer limitTrain,
        @Nullable Integer limitEval,
        String augment,
        boolean shuffleLabels) {
    /** Checks ranges; whether the data set exists is known where it is opened. */
    public DataSettings {
        if (size != null) {
            Range.atLeast("data.size", size, 1);
        }
        Range.atLeast("data.architecture_split", architectureSplit, 1);
        if (limitTrain != null) {
            Range.atLeast("data.limit_train", limitTrain, 1);
        }
        if (limitEval != null) {
            Range.atLeast("data.limit_eval", limitEval, 1);
        }
        if (!Augmentation.isName(augment)) {
            throw new OutOfRange("data.augment", Augmentation.NAMES, augment);
        }
    }

    /**
     * Loads the images that the settings name, at the size that they say.
     *
     * @throws UserMistake if there is no such data set, or it was not fetched, or is damaged
     */
    public Dataset open() {
        if (!Datasets.isFolder(name)) {
            List<String> known = new ArrayList<>(Datasets.names());
            known.add("folder:PATH");
            Suggest.require("data set", name, known);
        }
        try {
            return Datasets.load(name, size);
        } catch (MissingDatasetException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UserMistake(
                    "the data set %s cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** The same of another data set at its own size. */
    public DataSettings withName(String other) {
        return new DataSettings(
                other, null, architectureSplit, limitTrain, limitEval, augment, shuffleLabels);
    }

    /** The same with images of another size. */
    public DataSettings withSize(int other) {
        return new DataSettings(
                name, other, architectureSplit, limitTrain, limitEval, augment, shuffleLabels);
    }

    static DataSettings read(Fields fields, DataSettings otherwise) {
        return new DataSettings(
                fields.text("name", otherwise.name),
                fields.integerOrNull("size", otherwise.size),
                fields.integer("architecture_split", otherwise.architectureSplit),
                fields.integerOrNull("limit_train", otherwise.limitTrain),
                fields.integerOrNull("limit_eval", otherwise.limitEval),
                fields.text("augment", otherwise.augment),
                fields.flag("shuffle_labels", otherwise.shuffleLabels));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", name);
        map.put("size", size);
        map.put("architecture_split", architectureSplit);
        map.put("limit_train", limitTrain);
        map.put("limit_eval", limitEval);
        map.put("augment", augment);
        map.put("shuffle_labels", shuffleLabels);
        return map;
    }
}

package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The training of the derived network that follows a search.
 *
 * @param epochs passes over the weight split
 * @param lr learning rate at the start
 * @param drop what it drops at times
 */
public record FinetuneSettings(int epochs, double lr, DropSettings drop) {
    /** A training that drops nothing. */
    public FinetuneSettings(int epochs, double lr) {
        this(epochs, lr, DropSettings.NONE);
    }

    /** Checks ranges. */
    public FinetuneSettings {
        Range.atLeast("finetune.epochs", epochs, 0);
        Range.positive("finetune.lr", lr);
    }

    static FinetuneSettings read(Fields fields, FinetuneSettings otherwise) {
        return new FinetuneSettings(
                fields.integer("epochs", otherwise.epochs),
                fields.number("lr", otherwise.lr),
                DropSettings.read("finetune", fields, otherwise.drop));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("epochs", epochs);
        map.put("lr", lr);
        map.putAll(drop.written());
        return map;
    }
}

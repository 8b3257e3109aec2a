package nazca.nas.run;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** JSON texts of maps, lists, texts, numbers, booleans and null; keys keep their order. */
public final class JsonText {
    private static final ObjectWriter LINE = new JsonMapper().writer();

    private static final ObjectWriter PRETTY =
            LINE.with(
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonText() {}

    /** On one line, without its end. */
    public static String line(Map<String, ? extends @Nullable Object> object) {
        return LINE.writeValueAsString(object);
    }

    /** Indented, with a line's end. */
    public static String pretty(Map<String, ? extends @Nullable Object> object) {
        return PRETTY.writeValueAsString(object) + "\n";
    }
}

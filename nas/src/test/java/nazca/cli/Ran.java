package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A run of the program in this process.
 *
 * @param code its exit code
 * @param out what it printed as result
 * @param err what it said beside
 */
record Ran(int code, String out, String err) {
    /** Runs the program. */
    static Ran nazca(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Asserts exit code 2 and this one sentence. */
    void isMistake(String sentence) {
        assertThat(err).isEqualTo("nazca: " + sentence + "\n");
        assertThat(code).isEqualTo(2);
        assertThat(out).isEmpty();
    }

    /** The one JSON document that it printed. */
    JsonNode json() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readTree(out);
    }
}

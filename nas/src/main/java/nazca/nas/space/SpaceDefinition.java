package nazca.nas.space;

import nazca.tensor.Require;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A space of the user's own, as a configuration or a file defines it:
 *
 * <pre>
 *   name: my-space
 *   stem: {width: 16, kernel: 3, stride: 2}
 *   first: {width: 16, kernel: 3}          # may be left out
 *   stages:
 *     - {width: 24, repeats: 2, stride: 2, candidates: [MBConv k3 e3, MBConv k5 e6, Zero]}
 *   head: {width: 128}
 * </pre>
 *
 * <p>A stage without candidates has the paper's seven. Zero stands only on edges with a shortcut.
 */
final class SpaceDefinition {
    private static final int WIDEST = 1 << 14;
    private static final int MOST = 64;

    private SpaceDefinition() {}

    /** Whether the settings of a space define one. */
    static boolean isOne(Map<String, @Nullable Object> parameters) {
        return parameters.containsKey("stages");
    }

    /**
     * The plan that the settings define.
     *
     * @throws IllegalArgumentException for a key, type or size that does not belong there
     */
    static SpacePlan plan(String name, Map<String, @Nullable Object> parameters) {
        DefinitionFields fields = new DefinitionFields("space " + name, parameters);
        DefinitionFields stem = fields.section("stem");
        SpacePlan.Stem first =
                new SpacePlan.Stem(
                        stem.integer("width", 1, WIDEST),
                        stem.integer("kernel", 1, MOST, 3),
                        stem.integer("stride", 1, 2, 2));
        stem.done();
        DefinitionFields head = fields.section("head");
        int headWidth = head.integer("width", 1, WIDEST);
        head.done();
        SpacePlan plan =
                new SpacePlan(
                        name,
                        first,
                        parameters.containsKey("first") ? first(fields.section("first")) : null,
                        stages(fields),
                        headWidth);
        fields.done();
        return plan;
    }

    private static SpacePlan.First first(DefinitionFields fields) {
        SpacePlan.First first =
                new SpacePlan.First(
                        fields.integer("width", 1, WIDEST), fields.integer("kernel", 1, MOST, 3));
        fields.done();
        return first;
    }

    private static List<SpacePlan.Stage> stages(DefinitionFields fields) {
        List<SpacePlan.Stage> stages = new ArrayList<>();
        for (DefinitionFields stage : fields.sections("stages")) {
            List<Candidate> candidates = new ArrayList<>();
            for (String text : stage.texts("candidates")) {
                candidates.add(candidate(stage.where(), text));
            }
            stages.add(
                    new SpacePlan.Stage(
                            stage.integer("width", 1, WIDEST),
                            stage.integer("repeats", 1, MOST, 1),
                            stage.integer("stride", 1, 2, 1),
                            candidates.isEmpty() ? Candidate.PAPER : candidates));
            stage.done();
        }
        Require.argument(!stages.isEmpty(), "%s: stages must not be empty", fields.where());
        return stages;
    }

    private static Candidate candidate(String where, String text) {
        try {
            return Candidate.of(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }
}

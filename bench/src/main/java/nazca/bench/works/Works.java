package nazca.bench.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All works, in the order of the table. */
public final class Works {
    private Works() {}

    /** Everything that can be measured. */
    public static List<Work> all() {
        List<Work> works = new ArrayList<>();
        works.addAll(ProductWork.all());
        works.addAll(DepthwiseWork.all());
        works.addAll(BatchNormWork.all());
        works.addAll(Primitives.all());
        works.addAll(SpatialPrimitives.all());
        works.addAll(TrainingWork.all());
        works.addAll(InferenceWork.all());
        return works;
    }

    /**
     * Those that a run measures.
     *
     * @param filter words that must all occur in a work's name and shape, in any case
     * @param quick whether to leave the thorough ones out
     */
    public static List<Work> chosen(String filter, boolean quick) {
        String[] words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return all().stream()
                .filter(work -> !(quick && work.thorough()))
                .filter(work -> holds(work, words))
                .toList();
    }

    private static boolean holds(Work work, String[] words) {
        String text = (work.name() + " " + work.shape()).toLowerCase(Locale.ROOT);
        return List.of(words).stream().allMatch(text::contains);
    }
}

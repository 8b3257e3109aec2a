package nazca.nas.config;

import java.util.Collection;
import java.util.Comparator;

/** Names the known thing that a misspelt one probably meant. */
public final class Suggest {
    private static final int LISTED = 8;

    private Suggest() {}

    /**
     * The known name at the smallest edit distance, the first of several; those that have all the
     * letters in their order, as {@code mnist} in {@code fashion-mnist}, come before the others.
     *
     * @throws IllegalArgumentException if nothing is known
     */
    public static String nearest(String name, Collection<String> known) {
        return known.stream()
                .min(
                        Comparator.comparing((String candidate) -> !abbreviates(name, candidate))
                                .thenComparingInt(candidate -> distance(name, candidate)))
                .orElseThrow(() -> new IllegalArgumentException("suggest: no known names"));
    }

    /**
     * The sentence about a name that does not exist: {@code unknown space 'mbconv': did you mean
     * 'mbconv-small'?}, with all the names where they are few.
     *
     * @param kind what is named, for example {@code space}
     */
    public static String sentence(String kind, String name, Collection<String> known) {
        String list = known.size() > LISTED ? "" : " (known: " + String.join(", ", known) + ")";
        return "unknown %s '%s': did you mean '%s'?%s"
                .formatted(kind, name, nearest(name, known), list);
    }

    /**
     * Returns the name if it is known.
     *
     * @throws UserMistake if it is not
     */
    public static String require(String kind, String name, Collection<String> known) {
        if (!known.contains(name)) {
            throw new UserMistake(sentence(kind, name, known));
        }
        return name;
    }

    private static boolean abbreviates(String name, String candidate) {
        int at = 0;
        for (int i = 0; i < candidate.length() && at < name.length(); i++) {
            if (candidate.charAt(i) == name.charAt(at)) {
                at++;
            }
        }
        return at == name.length();
    }

    /** Insertions, deletions and replacements that turn one text into the other (Levenshtein). */
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}

package nazca.nas.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The 72 mean latencies of a phone that the authors of ProxylessNAS published for their ImageNet
 * space at 224x224 ({@code mobile_trim.yaml}), rounded to what their facts are known to, as text of
 * that form; counts and variances are made up.
 */
public final class PhoneTable {
    private static final int[] KERNELS = {3, 5, 7};

    /** In, out, stride, shortcut; then expansion 3 with kernels 3, 5, 7, and expansion 6. */
    private static final String EDGES =
            """
            112x112x16 56x56x24 2 0 6.2406 7.5191 9.1438 16.7662 18.9413 22.1047
            56x56x24 56x56x24 1 1 6.2731 7.9019 10.2148 11.0949 14.1313 18.5406
            56x56x24 28x28x40 2 0 3.9412 4.3828 5.0262 7.1387 7.8806 9.1910
            28x28x40 28x28x40 1 1 2.8568 3.4837 4.3674 5.3627 6.6215 8.3770
            28x28x40 14x14x80 2 0 1.8103 1.9846 2.2292 3.4540 3.7976 4.2522
            14x14x80 14x14x80 1 1 1.8414 2.1265 2.5003 3.4695 4.0798 4.8805
            14x14x80 14x14x96 1 0 1.9608 2.2529 2.6299 3.6715 4.2889 5.0895
            14x14x96 14x14x96 1 1 2.4547 2.7916 3.2347 4.9233 5.6446 6.6467
            14x14x96 7x7x192 2 0 1.6477 1.7546 1.9018 3.2435 3.4905 3.7877
            7x7x192 7x7x192 1 1 2.0538 2.2407 2.4566 3.8000 4.1644 4.6927
            7x7x192 7x7x320 1 0 2.6441 2.8289 3.0498 4.8769 5.2648 5.8281
            """;

    private static final double[] FIRST_BLOCK = {3.882135, 6.818763, 10.878417};

    private PhoneTable() {}

    /** The file's text. */
    public static String yaml() {
        List<String> lines = new ArrayList<>();
        lines.add(entry("Conv-input:224x224x3-output:112x112x32", 4.083756));
        lines.add(entry("Conv_1-input:7x7x320-output:7x7x1280", 3.088623));
        lines.add(entry("Logits-input:7x7x1280-output:1000", 0.309642));
        for (int k = 0; k < KERNELS.length; k++) {
            String key = block("112x112x32", "112x112x16", 1, KERNELS[k], "1", "0");
            lines.add(entry(key, FIRST_BLOCK[k]));
        }
        EDGES.lines().map(row -> row.split(" ", -1)).forEach(row -> addEdge(lines, row));
        return String.join("\n", lines) + "\n";
    }

    private static void addEdge(List<String> lines, String[] row) {
        for (int i = 0; i < 2 * KERNELS.length; i++) {
            int expansion = i < KERNELS.length ? 3 : 6;
            String key =
                    block(row[0], row[1], expansion, KERNELS[i % KERNELS.length], row[2], row[3]);
            lines.add(entry(key, Double.parseDouble(row[4 + i])));
        }
    }

    private static String block(
            String in, String out, int expansion, int kernel, String stride, String shortcut) {
        return "expanded_conv-input:%s-output:%s-expand:%d-kernel:%d-stride:%s-idskip:%s"
                .formatted(in, out, expansion, kernel, stride, shortcut);
    }

    private static String entry(String key, double mean) {
        return String.format(Locale.ROOT, "%s: {count: 142, mean: %s, var: 0.1}", key, mean);
    }
}

package nazca.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/**
 * All programs that tests build, each for one local size. PoCL takes a second or more for each of
 * these pairs, so tests draw sizes and not macros, and a new program needs a line here.
 */
final class TestedPrograms {
    private static final String NONE = "";

    /** Compiled with contraction forced on. */
    private static final String CONTRACT = "-DCONTRACT";

    private static final List<String> FAMILIES =
            List.of(
                    "answers",
                    "batchnorm",
                    "conv",
                    "depthwise",
                    "dropout",
                    "elementwise",
                    "gemm",
                    "layout",
                    "loss",
                    "optimizer",
                    "pool",
                    "quantize");

    static final List<Row> ALL = all();

    /**
     * A program.
     *
     * @param macros of this family alone
     * @param extra options of all families
     */
    record Row(String family, int width, String macros, String extra) {
        private String text() {
            return "%s w%d %s %s".formatted(family, width, macros, extra).strip();
        }
    }

    private TestedPrograms() {}

    private static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        whole(rows, 16, NONE, 2, 8); // for processors, and what the tuner's test tries
        whole(rows, 16, CONTRACT, 2, 8);
        whole(rows, 4, NONE, 1, 4); // for GPUs; tiles in local memory are in every program of gemm
        whole(rows, 1, NONE, 1); // plain
        rows.add(new Row("plain", 16, NONE, NONE));
        rows.add(new Row("gemm", 2, "-DROWS=8", NONE));
        rows.add(new Row("gemm", 8, "-DROWS=1", NONE));
        rows.add(new Row("answers", 16, NONE, "-DDOUBLE_DIVISION"));
        rows.add(new Row("answers", 16, NONE, "-DFMA_DIVISION"));
        return List.copyOf(rows);
    }

    /** Every family in one width, and the product with these rows to a work-item. */
    private static void whole(List<Row> rows, int width, String extra, int... productRows) {
        for (String family : FAMILIES) {
            rows.add(new Row(family, width, NONE, extra));
        }
        rows.add(new Row("activation", width, OpenClActivation.kinds(), extra));
        for (int product : productRows) {
            rows.add(new Row("gemm", width, "-DROWS=" + product, extra));
        }
    }

    /** Fails if a program was built that is not in the table. */
    static void requireListed(Programs programs) {
        assertThat(ALL).extracting(Row::text).containsAll(programs.built());
    }
}

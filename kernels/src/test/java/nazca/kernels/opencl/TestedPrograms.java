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

    /** Work-items of a work-group where nothing else is said. */
    private static final int GROUP = 256;

    /** Those of sums over rows and chunks. */
    private static final int SUMS_GROUP = 64;

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
     * @param group work-items of a work-group
     * @param macros of this family alone
     * @param extra options of all families
     */
    record Row(String family, int width, int group, String macros, String extra) {
        private String text() {
            String groups = group == GROUP ? "" : "-DGROUP=" + group;
            String all = "%s %s".formatted(groups, macros).strip();
            return "%s w%d %s %s".formatted(family, width, all, extra).strip();
        }
    }

    private TestedPrograms() {}

    private static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        whole(rows, 16, NONE, 2, 8); // for processors, and what the tuner's test tries
        sums(rows, 16, NONE);
        whole(rows, 16, CONTRACT, 2, 8);
        sums(rows, 16, CONTRACT);
        whole(rows, 4, NONE, 1, 4); // for GPUs; tiles in local memory are in every program of gemm
        sums(rows, 4, NONE);
        whole(rows, 1, NONE, 1); // plain
        rows.add(new Row("plain", 16, GROUP, NONE, NONE));
        rows.add(new Row("gemm", 2, GROUP, "-DROWS=8", NONE));
        rows.add(new Row("gemm", 8, GROUP, "-DROWS=1", NONE));
        rows.add(new Row("answers", 16, GROUP, NONE, "-DDOUBLE_DIVISION"));
        rows.add(new Row("answers", 16, GROUP, NONE, "-DFMA_DIVISION"));
        return List.copyOf(rows);
    }

    /** Every family in one width, and the product with these rows to a work-item. */
    private static void whole(List<Row> rows, int width, String extra, int... productRows) {
        for (String family : FAMILIES) {
            rows.add(new Row(family, width, GROUP, NONE, extra));
        }
        rows.add(new Row("activation", width, GROUP, OpenClActivation.kinds(), extra));
        for (int product : productRows) {
            rows.add(new Row("gemm", width, GROUP, "-DROWS=" + product, extra));
        }
    }

    /** Sums in groups of their own. */
    private static void sums(List<Row> rows, int width, String extra) {
        rows.add(new Row("batchnorm", width, SUMS_GROUP, NONE, extra));
        rows.add(new Row("elementwise", width, SUMS_GROUP, NONE, extra));
    }

    /** Fails if a program was built that is not in the table. */
    static void requireListed(Programs programs) {
        assertThat(ALL).extracting(Row::text).containsAll(programs.built());
    }
}

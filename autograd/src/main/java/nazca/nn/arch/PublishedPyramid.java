package nazca.nn.arch;

import nazca.tensor.Require;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The network that ProxylessNAS (arXiv:1812.00332, table 1) found for CIFAR-10: a PyramidNet of
 * three stages of 18 tree cells, planes growing from 16 to 100. The cells are a resource, a line
 * each.
 */
final class PublishedPyramid {
    private static final String CELLS = "proxyless-cifar.txt";
    private static final int STAGES = 3;
    private static final int STEM = 16;
    private static final int WIDENING = 84;

    private PublishedPyramid() {}

    static List<BlockSpec> blocks(int channels, int classes) {
        List<String> cells = cells();
        Require.argument(cells.size() % STAGES == 0, "%s: %d cells", CELLS, cells.size());
        int perStage = cells.size() / STAGES;
        List<BlockSpec> blocks = new ArrayList<>();
        blocks.add(new PyramidStem(channels, STEM));
        int width = STEM;
        for (int i = 0; i < cells.size(); i++) {
            int stride = i > 0 && i % perStage == 0 ? 2 : 1;
            int planes = planes(i + 1, cells.size());
            blocks.add(new PyramidBlock(width, planes, stride, TreeCell.of(cells.get(i))));
            width = PyramidBlock.EXPANSION * planes;
        }
        blocks.add(new PyramidHead(width));
        blocks.add(new ClassifierBlock(width, classes));
        return blocks;
    }

    /** Planes of block k of n, from 1: 16 + 84 k / n, rounded and then made even downwards. */
    private static int planes(int k, int n) {
        int rounded = (int) Math.rint(STEM + (double) WIDENING * k / n);
        return rounded - rounded % 2;
    }

    private static List<String> cells() {
        try (InputStream in = PublishedPyramid.class.getResourceAsStream(CELLS)) {
            if (in == null) {
                throw new IllegalStateException(CELLS + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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

    private PublishedPyramid() {}

    static List<BlockSpec> blocks(int channels, int classes) {
        PyramidPlan plan = PyramidPlan.FULL;
        List<PyramidBlock> frames = plan.frames();
        List<String> cells = cells();
        Require.argument(cells.size() == frames.size(), "%s: %d cells", CELLS, cells.size());
        List<BlockSpec> blocks = new ArrayList<>();
        blocks.add(new PyramidStem(channels, plan.stem()));
        for (int i = 0; i < cells.size(); i++) {
            blocks.add(frames.get(i).with(TreeCell.of(cells.get(i))));
        }
        blocks.add(new PyramidHead(plan.width()));
        blocks.add(new ClassifierBlock(plan.width(), classes));
        return blocks;
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

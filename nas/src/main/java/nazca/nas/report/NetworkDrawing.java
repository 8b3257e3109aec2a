package nazca.nas.report;

import nazca.tensor.Shape;

import java.util.List;

/**
 * A network from input to logits: a box for each block, the darker the larger its share of the
 * latency, or of the MACs where no latency is known, with shortcuts beside the boxes; a skipped
 * block is an empty outline.
 *
 * @param title of the drawing
 * @param input one image
 * @param blocks in order
 */
record NetworkDrawing(String title, Shape input, List<CostedBlock> blocks) {
    private static final double WIDTH = 440;
    private static final double LEFT = 44;
    private static final double BOX = 46;
    private static final double GAP = 24;
    private static final double END = 30;

    /** Where the data flows down. */
    private static final double FLOW = LEFT + 24;

    /** A shortcut leaves this far above its box and is added this far below. */
    private static final double SPLIT = 7;

    private static final double SUM = 8;
    private static final double RADIUS = 4.5;

    /** Shades of a box stay light enough for the text on it. */
    private static final double DARKEST = 0.4 * HeatMap.SHADES;

    /** Writes the figure. */
    void draw(Markup page) {
        double height = 2 * END + blocks.size() * (BOX + GAP) - GAP;
        double largest =
                blocks.stream()
                        .mapToDouble(CostedBlock::weight)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(1);
        page.open("figure", "class", "card network");
        Svg.open(page, "network", title, description(), WIDTH, height);
        Svg.label(page, "note", "image " + input, FLOW + 14, END - 12);
        arrow(page, 4, END);
        double top = END;
        for (int i = 0; i < blocks.size(); i++) {
            double bottom = top + BOX;
            boolean last = i == blocks.size() - 1;
            arrow(page, bottom, bottom + (last ? END - 4 : GAP));
            drawBlock(page, blocks.get(i), largest, top);
            top = bottom + GAP;
        }
        Svg.label(page, "note", "logits", FLOW + 14, height - 10);
        page.close().close().line();
    }

    private void drawBlock(Markup page, CostedBlock costed, double largest, double top) {
        double weight = costed.weight();
        if (Double.isFinite(weight) && !costed.skipped()) {
            long shade = Math.clamp(Math.round(weight / largest * DARKEST), 1, HeatMap.SHADES);
            box(page, "heat h" + shade, top);
        }
        box(page, costed.skipped() ? "box skipped" : "box", top);
        if (costed.shortcut()) {
            drawShortcut(page, costed.skipped() ? "shortcut taken" : "shortcut", top);
        }
        drawTexts(page, costed, top);
    }

    private static void drawShortcut(Markup page, String style, double top) {
        double sum = top + BOX + SUM;
        Svg.path(
                page,
                style,
                Svg.to('M', FLOW, top - SPLIT)
                        + "H38q-12 0 -12 12V"
                        + Figures.coordinate(sum - 12)
                        + "q0 12 12 12H"
                        + Figures.coordinate(FLOW - RADIUS));
        Svg.circle(page, "sum", FLOW, sum, RADIUS);
        Svg.path(page, "shortcut", Svg.to('M', FLOW - 2.5, sum) + "h5m-2.5-2.5v5");
    }

    private static void drawTexts(Markup page, CostedBlock costed, double top) {
        String style = costed.skipped() ? "muted" : "";
        Svg.label(
                page,
                "name " + style,
                costed.block().spec().label() + (costed.skipped() ? ", skipped" : ""),
                LEFT + 14,
                top + 19);
        Svg.label(page, "detail " + style, "→ " + costed.block().output(), LEFT + 14, top + 36);
        if (!costed.skipped()) {
            String cost =
                    Figures.compact(costed.block().spec().parameters(costed.block().input()))
                            + " parameters · "
                            + Figures.compact(costed.block().spec().macs(costed.block().input()))
                            + " MACs";
            Svg.label(page, "detail end", cost, WIDTH - 14, top + 36);
            Svg.label(page, "name end", share(costed), WIDTH - 14, top + 19);
        }
    }

    private static String share(CostedBlock costed) {
        return Double.isFinite(costed.millis())
                ? Figures.millis(costed.millis()) + " · " + Figures.percent(costed.share())
                : Figures.percent(costed.macShare()) + " of the MACs";
    }

    private static void box(Markup page, String style, double top) {
        page.leaf(
                "rect",
                "class",
                style,
                "x",
                Figures.coordinate(LEFT),
                "y",
                Figures.coordinate(top),
                "width",
                Figures.coordinate(WIDTH - LEFT - 1),
                "height",
                Figures.coordinate(BOX),
                "rx",
                "6");
    }

    private static void arrow(Markup page, double from, double to) {
        Svg.path(
                page,
                "arrow",
                Svg.to('M', FLOW, from) + "V" + Figures.coordinate(to) + "m-4-5l4 5l4-5");
    }

    private String description() {
        StringBuilder text = new StringBuilder("From ").append(input);
        for (CostedBlock costed : blocks) {
            text.append("; ")
                    .append(costed.block().spec().label())
                    .append(" to ")
                    .append(costed.block().output());
        }
        return text + ".";
    }
}

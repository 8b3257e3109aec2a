package nazca.nas.report;

/** Pieces that all drawings share. Coordinates are in units of the drawing, from its top left. */
public final class Svg {
    private Svg() {}

    /**
     * Opens a drawing that scales with the page; the caller closes it.
     *
     * @param id unique on the page
     * @param title its name
     * @param description for people who cannot see it
     */
    public static void open(
            Markup page, String id, String title, String description, double width, double height) {
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Figures.coordinate(width) + " " + Figures.coordinate(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-text");
        page.element("title", title, "id", id + "-title");
        page.element("desc", description, "id", id + "-text");
    }

    /** A text whose baseline is at y. */
    public static void label(Markup page, String style, String text, double x, double y) {
        page.element(
                "text",
                text,
                "class",
                style,
                "x",
                Figures.coordinate(x),
                "y",
                Figures.coordinate(y));
    }

    /** A rectangle. */
    public static void rectangle(
            Markup page, String style, double x, double y, double width, double height) {
        page.leaf(
                "rect",
                "class",
                style,
                "x",
                Figures.coordinate(x),
                "y",
                Figures.coordinate(y),
                "width",
                Figures.coordinate(width),
                "height",
                Figures.coordinate(height));
    }

    /** A circle. */
    public static void circle(Markup page, String style, double x, double y, double radius) {
        page.leaf(
                "circle",
                "class",
                style,
                "cx",
                Figures.coordinate(x),
                "cy",
                Figures.coordinate(y),
                "r",
                Figures.coordinate(radius));
    }

    /** A line or an outline. */
    public static void path(Markup page, String style, String d) {
        page.leaf("path", "class", style, "d", d);
    }

    /** A command of a path with its point: {@code M12 3.5}. */
    public static String to(char command, double x, double y) {
        return command + Figures.coordinate(x) + " " + Figures.coordinate(y);
    }
}

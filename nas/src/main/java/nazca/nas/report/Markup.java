package nazca.nas.report;

import nazca.tensor.Require;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Text of an HTML page with SVG inside, well-formed as XML too: what is opened is closed, and every
 * text and attribute is escaped.
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    public Markup open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds only text. */
    public Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** An element without content: {@code meta} in HTML, a shape in SVG. */
    public Markup leaf(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** Characters. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** A line break between elements, for people who read the source. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** Text that is markup or a style sheet already. */
    public Markup verbatim(String markup) {
        out.append(markup);
        return this;
    }

    /** The finished text. */
    @Override
    public String toString() {
        Require.argument(open.isEmpty(), "markup: elements are still open: %s", open);
        return out.toString();
    }

    private void start(String name, String... attributes) {
        Require.argument(
                attributes.length % 2 == 0, "markup: an attribute of %s has no value", name);
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t', '\r' -> out.append(c);
                default -> out.append(c < ' ' || c >= '\uFFFE' ? '\uFFFD' : c);
            }
        }
    }
}

package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClDevice;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds the families' programs for one device, with the options that keep the bits. */
final class Programs {
    private static final String SHARED = "bits";

    private final OpenClQueue queue;
    private final ProgramCache cache;
    private final Style style;
    private final String options;
    private final String extra;
    private final SortedMap<String, OpenClProgram> built = new TreeMap<>();

    /**
     * Programs for a queue.
     *
     * @param extra further options for all of them, or empty
     */
    Programs(OpenClQueue queue, ProgramCache cache, String extra) {
        this(queue, cache, Style.of(queue.device()), extra);
    }

    /** Programs in a style that may be another device's. */
    Programs(OpenClQueue queue, ProgramCache cache, Style style, String extra) {
        this.queue = queue;
        this.cache = cache;
        this.style = style;
        this.extra = extra;
        OpenClDevice device = queue.device();
        StringBuilder all = new StringBuilder("-cl-std=CL1.2");
        if (device.roundsDivisions()) {
            all.append(" -cl-fp32-correctly-rounded-divide-sqrt");
        } else {
            all.append(device.doubles() ? " -DDOUBLE_DIVISION" : " -DFMA_DIVISION");
        }
        if (!extra.isEmpty()) {
            all.append(' ').append(extra);
        }
        this.options = all.toString();
    }

    /** Channels of a work-item, where it takes several. */
    int width() {
        return style.width();
    }

    /** How work is cut. */
    Style style() {
        return style;
    }

    /** What the programs are for. */
    OpenClDevice device() {
        return queue.device();
    }

    /** What was built: families, widths and macros, without what depends on the device. */
    Set<String> built() {
        return Collections.unmodifiableSet(built.keySet());
    }

    /** The program of a family. */
    OpenClProgram build(String family) {
        return build(family, style.width(), "");
    }

    /** The program of a family, with further macros such as {@code -DROWS=4}. */
    OpenClProgram build(String family, String macros) {
        return build(family, style.width(), macros);
    }

    /** The same for work-items of another width than the style's. */
    OpenClProgram build(String family, int width, String macros) {
        return build(family, width, device().group(), macros);
    }

    /** The same for work-groups of another size than the device's; built once. */
    OpenClProgram build(String family, int width, int group, String macros) {
        String groups = group == device().group() ? "" : "-DGROUP=" + group;
        String all = "%s %s".formatted(groups, macros).strip();
        String name = "%s w%d %s %s".formatted(family, width, all, extra).strip();
        return built.computeIfAbsent(name, _ -> compiled(family, width, group, macros));
    }

    private OpenClProgram compiled(String family, int width, int group, String macros) {
        String all = "%s -DGROUP=%d -DWIDTH=%d %s".formatted(options, group, width, macros).strip();
        return OpenClProgram.build(queue, cache, source(SHARED) + source(family), all);
    }

    private static String source(String family) {
        String name = family + ".cl";
        try (InputStream text = Programs.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(text, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

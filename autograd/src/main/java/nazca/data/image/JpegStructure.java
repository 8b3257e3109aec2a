package nazca.data.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks a JPEG file marker by marker: lengths and the frame's extents are checked, and the segments
 * that pixels do not depend on (EXIF, colour profiles, comments) are left out. ITU-T T.81, annex B.
 */
final class JpegStructure {
    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int BASELINE = 0xc0;
    private static final int PROGRESSIVE = 0xc2;
    private static final int LAST_FRAME = 0xcf;
    private static final int TABLES_HUFFMAN = 0xc4;
    private static final int EXTENSION = 0xc8;
    private static final int ARITHMETIC = 0xcc;
    private static final int JFIF = 0xe0;
    private static final int ADOBE = 0xee;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;

    /** No encoder makes as many; a decoder passes over the whole image for each. */
    private static final int MAX_SCANS = 100;

    /** An 8x8 block takes a bit at least, and each byte of a file holds 8 bits. */
    private static final long PIXELS_PER_BYTE = 1024;

    private final String name;
    private final byte[] in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at;
    private int height;
    private int width;
    private int components;

    private JpegStructure(String name, byte[] file) {
        this.name = name;
        this.in = file;
    }

    static boolean recognises(byte[] file) {
        return file.length >= 3
                && (file[0] & 0xff) == 0xff
                && (file[1] & 0xff) == START_OF_IMAGE
                && (file[2] & 0xff) == 0xff;
    }

    /** The file without its other segments, if all of it is sound. */
    static Encoded read(String name, byte[] file) throws IOException {
        return new JpegStructure(name, file).read();
    }

    private Encoded read() throws IOException {
        at = 2;
        kept.write(in, 0, at);
        int scans = 0;
        for (int marker = marker(); marker != END_OF_IMAGE; marker = marker()) {
            int start = at;
            int end = start + length(start);
            if (marker >= BASELINE
                    && marker <= LAST_FRAME
                    && marker != TABLES_HUFFMAN
                    && marker != EXTENSION
                    && marker != ARITHMETIC) {
                frame(marker, start, end);
            }
            if (marker == START_OF_SCAN) {
                if (height == 0 || ++scans > MAX_SCANS) {
                    throw broken("a scan without a frame, or more than %d".formatted(MAX_SCANS));
                }
                end = endOfScan(end);
            }
            if (isNeeded(marker, start, end)) {
                kept.write(0xff);
                kept.write(marker);
                kept.write(in, start, end - start);
            }
            at = end;
        }
        if (scans == 0) {
            throw broken("it has no pixels");
        }
        kept.write(0xff);
        kept.write(END_OF_IMAGE);
        return new Encoded("jpeg", height, width, components == 1, kept.toByteArray());
    }

    /** The next marker's code; any number of 0xff may stand before it. */
    private int marker() throws IOException {
        if (at >= in.length) {
            throw broken("it is cut short");
        }
        if ((in[at] & 0xff) != 0xff) {
            throw broken("it is damaged at byte " + at);
        }
        while (at < in.length && (in[at] & 0xff) == 0xff) {
            at++;
        }
        if (at >= in.length) {
            throw broken("it is cut short");
        }
        return in[at++] & 0xff;
    }

    private int length(int start) throws IOException {
        if (start + 2 > in.length) {
            throw broken("it is cut short");
        }
        int length = word(start);
        if (length < 2 || length > in.length - start) {
            throw broken("it is cut short, or damaged at byte " + start);
        }
        return length;
    }

    private void frame(int marker, int start, int end) throws IOException {
        if (marker > PROGRESSIVE) {
            throw broken("lossless, hierarchical and arithmetic JPEG are not supported");
        }
        if (height != 0 || end - start < 8) {
            throw broken("its frame header is damaged");
        }
        components = in[start + 7] & 0xff;
        if (in[start + 2] != 8 || (components != 1 && components != 3)) {
            throw broken(
                    "JPEG must have 8 bits and 1 or 3 colours, this one has %d and %d"
                            .formatted(in[start + 2], components));
        }
        height = word(start + 3);
        width = word(start + 5);
        long pixels = (long) height * width;
        Encoded.requireExtents(name, height, width, pixels / PIXELS_PER_BYTE, in.length);
    }

    /** Behind the coded data that follow a scan's header: at the first marker but restarts. */
    private int endOfScan(int from) {
        int end = from;
        while (end + 1 < in.length) {
            int code = in[end + 1] & 0xff;
            boolean restart = code >= 0xd0 && code <= 0xd7;
            if ((in[end] & 0xff) == 0xff && code != 0 && code != 0xff && !restart) {
                return end;
            }
            end++;
        }
        return in.length;
    }

    private boolean isNeeded(int marker, int start, int end) {
        return switch (marker) {
            case JFIF -> startsWith(start + 2, end, "JFIF");
            case ADOBE -> startsWith(start + 2, end, "Adobe");
            default -> (marker < JFIF || marker > LAST_APPLICATION) && marker != COMMENT;
        };
    }

    private boolean startsWith(int from, int end, String text) {
        byte[] expected = text.getBytes(StandardCharsets.US_ASCII);
        return end - from >= expected.length
                && Arrays.equals(in, from, from + expected.length, expected, 0, expected.length);
    }

    private int word(int from) {
        return (in[from] & 0xff) << 8 | in[from + 1] & 0xff;
    }

    private IOException broken(String problem) {
        return new IOException(name + ": " + problem);
    }
}

package nazca.data.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Walks a PNG file chunk by chunk: lengths, order and CRCs are checked, and only the chunks that
 * pixels depend on are kept. W3C: Portable Network Graphics, third edition, sections 5 and 11.
 */
final class PngStructure {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int CHUNK_FRAME = 12;
    private static final int BEHIND_HEADER = SIGNATURE.length + CHUNK_FRAME + 13;
    private static final int COLOUR_BIT = 2;
    private static final int ALPHA_BIT = 4;
    private static final int PALETTE = 3;

    /** Deflate packs no more than this many bytes into one. */
    private static final long DEFLATE_RATIO = 1032;

    private final String name;
    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long compressed;

    private PngStructure(String name, byte[] file) {
        this.name = name;
        this.in = ByteBuffer.wrap(file);
    }

    static boolean recognises(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** The file without its other chunks, if all of it is sound. */
    static Encoded read(String name, byte[] file) throws IOException {
        return new PngStructure(name, file).read();
    }

    private Encoded read() throws IOException {
        in.position(SIGNATURE.length);
        kept.writeBytes(SIGNATURE);
        String first = chunk();
        if (!first.equals("IHDR") || in.position() != BEHIND_HEADER) {
            throw broken("it does not start with a header");
        }
        for (String type = first; !type.equals("IEND"); ) {
            type = chunk();
            if (type.equals("IHDR")) {
                throw broken("it has two headers");
            }
        }
        ByteBuffer header = in.position(SIGNATURE.length + 8);
        return encoded(header.getInt(), header.getInt(), header.get(), header.get());
    }

    /** Reads one chunk and returns its type. */
    private String chunk() throws IOException {
        if (in.remaining() < CHUNK_FRAME) {
            throw broken("it is cut short");
        }
        int start = in.position();
        int length = in.getInt();
        byte[] type = new byte[4];
        in.get(type);
        if (length < 0 || length > in.remaining() - 4) {
            throw broken("it is cut short, or damaged at byte " + start);
        }
        CRC32 crc = new CRC32();
        crc.update(in.array(), start + 4, length + 4);
        in.position(start + 8 + length);
        if (in.getInt() != (int) crc.getValue()) {
            throw broken("it is damaged: the checksum of the chunk at byte " + start + " is wrong");
        }
        String text = new String(type, StandardCharsets.ISO_8859_1);
        if (KEPT.contains(text)) {
            kept.write(in.array(), start, in.position() - start);
            compressed += text.equals("IDAT") ? length : 0;
        }
        return text;
    }

    private Encoded encoded(int width, int height, int depth, int colours) throws IOException {
        boolean known =
                switch (colours) {
                    case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
                    case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
                    case 2, 4, 6 -> depth == 8 || depth == 16;
                    default -> false;
                };
        if (!known) {
            throw broken("no PNG has %d bits of colour type %d".formatted(depth, colours));
        }
        boolean grey = (colours & COLOUR_BIT) == 0;
        int samples = (grey || colours == PALETTE ? 1 : 3) + ((colours & ALPHA_BIT) == 0 ? 0 : 1);
        long bits = (long) width * depth * samples;
        long raw = width < 1 || height < 1 ? 0 : (bits / 8) * height;
        Encoded.requireExtents(name, height, width, raw / DEFLATE_RATIO, compressed);
        return new Encoded("png", height, width, grey, kept.toByteArray());
    }

    private IOException broken(String problem) {
        return new IOException(name + ": " + problem);
    }
}

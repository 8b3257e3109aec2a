package nazca.tensor.files;

import nazca.tensor.DType;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands before the numbers of an .npy file: a magic text, a version, a length and a Python
 * dictionary, as {@code {'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }}. NumPy
 * Enhancement Proposal 1.
 *
 * @param type of the numbers
 * @param shape extents, outermost first
 * @param bytes of the header: where the numbers start
 */
record NpyHeader(DType type, long[] shape, int bytes) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int ALIGNMENT = 64;
    private static final int MAX_TEXT = 1 << 16;
    private static final int MAX_RANK = 64;
    private static final Pattern TEXT =
            Pattern.compile(
                    "\\s*\\{(?:\\s*(?:'descr'\\s*:\\s*'(?<descr>[^']{1,16})'"
                            + "|'fortran_order'\\s*:\\s*(?<order>True|False)"
                            + "|'shape'\\s*:\\s*\\((?<shape>[0-9, ]*)\\))\\s*,?){3}\\s*}\\s*");

    /** The header of a file that starts with these bytes. */
    static NpyHeader read(Path file, byte[] start) throws MalformedFileException {
        if (start.length < 10 || !Arrays.equals(start, 0, 6, MAGIC, 0, 6)) {
            throw new MalformedFileException(file, "it does not start as an .npy file does");
        }
        int version = start[6];
        if (version < 1 || version > 3) {
            throw new MalformedFileException(
                    file, "it has version %d, known are 1 to 3".formatted(version));
        }
        int from = version == 1 ? 10 : 12;
        ByteBuffer in = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        long length =
                version == 1
                        ? Short.toUnsignedInt(in.getShort(8))
                        : start.length < from ? 0 : Integer.toUnsignedLong(in.getInt(8));
        if (length < 1 || length > MAX_TEXT || length > start.length - from) {
            throw new MalformedFileException(
                    file,
                    "its header claims %d bytes: it is cut short or damaged".formatted(length));
        }
        String text = new String(start, from, (int) length, StandardCharsets.ISO_8859_1);
        return parse(file, text, from + (int) length);
    }

    private static NpyHeader parse(Path file, String text, int bytes)
            throws MalformedFileException {
        Matcher matcher = TEXT.matcher(text);
        boolean matches = matcher.matches();
        @Nullable String descr = matches ? matcher.group("descr") : null;
        @Nullable String order = matches ? matcher.group("order") : null;
        @Nullable String extents = matches ? matcher.group("shape") : null;
        if (descr == null || order == null || extents == null) {
            throw new MalformedFileException(file, "its header is no description of an array");
        }
        if (order.equals("True")) {
            throw new MalformedFileException(
                    file, "its numbers are in Fortran's order: save it in C's");
        }
        for (DType type : DType.values()) {
            if (descr(type).equals(descr)) {
                return new NpyHeader(type, shape(file, extents, type), bytes);
            }
        }
        String known =
                Arrays.stream(DType.values())
                        .map(NpyHeader::descr)
                        .collect(Collectors.joining(" "));
        throw new MalformedFileException(
                file, "it holds numbers of type '%s', supported are %s".formatted(descr, known));
    }

    private static long[] shape(Path file, String extents, DType type)
            throws MalformedFileException {
        List<String> parts =
                extents.isBlank() ? List.of() : List.of(extents.strip().split("\\s*,\\s*"));
        try {
            long[] shape = parts.stream().mapToLong(Long::parseLong).toArray();
            long size = type.bytes();
            for (long extent : shape) {
                size = Math.multiplyExact(size, extent);
            }
            if (shape.length <= MAX_RANK) {
                return shape;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            throw new MalformedFileException(
                    file, "its shape (%s) cannot be".formatted(extents), e);
        }
        throw new MalformedFileException(file, "it has more than %d axes".formatted(MAX_RANK));
    }

    /** The bytes of the numbers. */
    long dataBytes() {
        long size = type.bytes();
        for (long extent : shape) {
            size *= extent;
        }
        return size;
    }

    /** The header of an array, version 1.0, with spaces up to a multiple of 64 bytes. */
    static byte[] of(TensorEntry tensor) {
        long[] extents = tensor.shape();
        String shape =
                Arrays.stream(extents).mapToObj(Long::toString).collect(Collectors.joining(", "));
        String text =
                "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }"
                        .formatted(descr(tensor.type()), extents.length == 1 ? shape + "," : shape);
        int padded = Math.ceilDiv(10 + text.length() + 1, ALIGNMENT) * ALIGNMENT;
        ByteBuffer header = ByteBuffer.allocate(padded).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) (padded - 10));
        header.put(text.getBytes(StandardCharsets.US_ASCII));
        while (header.remaining() > 1) {
            header.put((byte) ' ');
        }
        return header.put((byte) '\n').array();
    }

    /** NumPy's name of a type. */
    private static String descr(DType type) {
        return switch (type) {
            case F32 -> "<f4";
            case F64 -> "<f8";
            case I64 -> "<i8";
            case I32 -> "<i4";
            case U8 -> "|u1";
        };
    }
}

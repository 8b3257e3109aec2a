package nazca.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over everything that image sets hold, set by set: height, width, channels, classes and
 * count; each class name's length and UTF-8 bytes; the labels; the pixels. Numbers are big-endian
 * ints.
 */
final class ContentChecksum {
    private final MessageDigest digest;

    ContentChecksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Appends one set. */
    ContentChecksum add(ImageSet images) {
        var shape = images.shape();
        addInts(shape.height(), shape.width(), shape.channels());
        addInts(images.classes().size(), images.count());
        for (String name : images.classes()) {
            byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
            addInts(utf8.length);
            digest.update(utf8);
        }
        addInts(images.labels());
        byte[] pixels = new byte[shape.elements()];
        for (int i = 0; i < images.count(); i++) {
            images.copyImage(i, pixels);
            digest.update(pixels);
        }
        return this;
    }

    /** The checksum of the sets appended so far, in hexadecimal. Ends this object's use. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void addInts(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(4, values.length));
        for (int value : values) {
            bytes.putInt(value);
        }
        digest.update(bytes.array());
    }
}

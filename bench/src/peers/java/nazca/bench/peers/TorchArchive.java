package nazca.bench.peers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** TorchScript source as the file that PyTorch loads: a zip of code and pickled attributes. */
final class TorchArchive {
    private static final String FOLDER = "net/";

    /** Pickles of an object of class Net in training mode, and of an empty tuple. */
    private static final byte[] DATA =
            "\u0080\u0002c__torch__\nNet\nq\u0000)\u0081}X\u0008\u0000\u0000\u0000trainingq\u0001\u0088sb."
                    .getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] CONSTANTS = "\u0080\u0002).".getBytes(StandardCharsets.ISO_8859_1);

    private TorchArchive() {}

    /** The file of a module whose class is named Net and has no attribute but {@code training}. */
    static byte[] of(String code) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            store(zip, "data.pkl", DATA);
            store(zip, "code/__torch__.py", code.getBytes(StandardCharsets.UTF_8));
            store(zip, "constants.pkl", CONSTANTS);
            store(zip, "version", "3\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** PyTorch maps entries, so they may not be compressed. */
    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(FOLDER + name);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

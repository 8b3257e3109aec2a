package nazca.data;

import nazca.tensor.Require;

/**
 * One file of a published data set.
 *
 * @param name in the data set's folder; it may also lie there compressed, as {@code NAME.gz}
 * @param bytes of the file, unpacked
 * @param md5 of the file, unpacked, in hexadecimal: the checksum that its publishers give
 */
public record PublishedFile(String name, long bytes, String md5) {
    /** Checks that the checksum is one. */
    public PublishedFile {
        Require.argument(
                md5.matches("[0-9a-f]{32}"), "published file: %s has no MD5: %s", name, md5);
    }
}

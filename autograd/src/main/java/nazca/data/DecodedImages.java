package nazca.data;

import nazca.data.image.CentredSquare;
import nazca.data.image.ImageDecoder;
import nazca.data.image.Raster;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The pixels of a listing's files, in its order and at one size: taken from the {@link
 * DecodedCache} where the files have not changed since, decoded otherwise.
 *
 * @param shape of each image; one channel only if all are grey
 * @param pixels U8 [files, height, width, channels]
 */
record DecodedImages(Shape shape, MemorySegment pixels) {
    /**
     * Decodes what the cache does not hold, and writes the cache anew if that was anything.
     *
     * @param size a side in pixels of the centred squares that are wanted; null to keep the size
     *     that all files have
     */
    static DecodedImages of(FolderListing listing, @Nullable Integer size, Path cacheFolder)
            throws IOException {
        DecodedCache cache = new DecodedCache(cacheFolder, listing.split(), size);
        DecodedCache.Content known = cache.read();
        if (known.files().equals(DecodedCache.identities(listing))) {
            return known.images();
        }
        DecodedImages images = new Decoding(listing, size, known).run().greyIfAllAre();
        cache.write(listing, images);
        return images;
    }

    boolean sameSizeAs(DecodedImages other) {
        return shape.height() == other.shape.height() && shape.width() == other.shape.width();
    }

    /** The pixels with one or three channels: a grey image in colour repeats its bytes. */
    MemorySegment pixels(int channels) {
        return channels == shape.channels() ? pixels : repeated(pixels);
    }

    private static MemorySegment repeated(MemorySegment grey) {
        MemorySegment colours = allocate(Math.multiplyExact(grey.byteSize(), Raster.COLOUR));
        for (long i = 0; i < colours.byteSize(); i++) {
            byte value = grey.get(ValueLayout.JAVA_BYTE, i / Raster.COLOUR);
            colours.set(ValueLayout.JAVA_BYTE, i, value);
        }
        return colours;
    }

    private DecodedImages greyIfAllAre() {
        if (shape.channels() == Raster.GREY) {
            return this;
        }
        for (long i = 0; i < pixels.byteSize(); i += Raster.COLOUR) {
            byte red = pixels.get(ValueLayout.JAVA_BYTE, i);
            if (pixels.get(ValueLayout.JAVA_BYTE, i + 1) != red
                    || pixels.get(ValueLayout.JAVA_BYTE, i + 2) != red) {
                return this;
            }
        }
        MemorySegment grey = allocate(pixels.byteSize() / Raster.COLOUR);
        for (long i = 0; i < grey.byteSize(); i++) {
            byte value = pixels.get(ValueLayout.JAVA_BYTE, i * Raster.COLOUR);
            grey.set(ValueLayout.JAVA_BYTE, i, value);
        }
        return new DecodedImages(new Shape(shape.height(), shape.width(), Raster.GREY), grey);
    }

    /** Memory that lives as long as someone can reach it: several threads read it. */
    private static MemorySegment allocate(long bytes) {
        return Arena.ofAuto().allocate(bytes);
    }

    /** Fills the pixels of all files, in colour, on all cores. */
    private static final class Decoding {
        private final FolderListing listing;
        private final DecodedCache.Content known;
        private final @Nullable CentredSquare square;
        private final Shape shape;
        private final MemorySegment pixels;

        Decoding(FolderListing listing, @Nullable Integer size, DecodedCache.Content known)
                throws IOException {
            this.listing = listing;
            this.known = known;
            this.square = size == null ? null : new CentredSquare(size);
            Raster first = decoded(listing.files().getFirst());
            this.shape = new Shape(first.height(), first.width(), Raster.COLOUR);
            this.pixels =
                    allocate(Math.multiplyExact((long) listing.files().size(), shape.elements()));
        }

        DecodedImages run() throws IOException {
            int count = listing.files().size();
            IOException[] failures = new IOException[count];
            AtomicInteger firstFailure = new AtomicInteger(count);
            IntStream.range(0, count)
                    .parallel()
                    .filter(i -> i < firstFailure.get())
                    .forEach(
                            i -> {
                                try {
                                    fill(i);
                                } catch (IOException e) {
                                    failures[i] = e;
                                    firstFailure.accumulateAndGet(i, Math::min);
                                }
                            });
            if (firstFailure.get() < count) {
                throw failures[firstFailure.get()];
            }
            return new DecodedImages(shape, pixels);
        }

        private void fill(int index) throws IOException {
            FolderListing.Entry entry = listing.files().get(index);
            Raster image = decoded(entry);
            if (image.height() != shape.height() || image.width() != shape.width()) {
                throw new IOException(
                        "images of %s differ in size, %dx%d and %dx%d (%s): set data.size"
                                .formatted(
                                        listing.split(),
                                        shape.height(),
                                        shape.width(),
                                        image.height(),
                                        image.width(),
                                        entry.path()));
            }
            byte[] colours = image.inColour().pixels();
            long to = (long) index * shape.elements();
            MemorySegment.copy(colours, 0, pixels, ValueLayout.JAVA_BYTE, to, colours.length);
        }

        private Raster decoded(FolderListing.Entry entry) throws IOException {
            Raster cached = known.image(entry);
            if (cached != null) {
                return cached;
            }
            Path file = listing.file(entry);
            Raster image = ImageDecoder.decode(file.toString(), Files.readAllBytes(file));
            return square == null ? image : square.of(image);
        }
    }
}

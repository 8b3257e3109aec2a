package nazca.kernels.selftest;

/** How large the shapes of a self-test are. */
public enum Sizes {
    /** On and off every width's lanes, and around the borders of chunks and pieces. */
    USUAL(
            new int[] {1, 3, 7, 8, 9, 15, 16, 17, 24, 31, 33, 64, 100},
            new int[] {1, 2, 5, 64, 255, 256, 257, 600},
            new int[] {1, 5, 16, 17, 1000, 4095, 4097, 12_288, 40_003}),

    /**
     * For interpreters that watch every access: few elements, and a buffer for every operand, with
     * nothing behind its end.
     */
    TINY(new int[] {1, 3, 17}, new int[] {1, 5, 258}, new int[] {1, 17, 4097});

    private final int[] channels;
    private final int[] rows;
    private final int[] elements;

    Sizes(int[] channels, int[] rows, int[] elements) {
        this.channels = channels;
        this.rows = rows;
        this.elements = elements;
    }

    /** Numbers of channels. */
    int[] channels() {
        return channels.clone();
    }

    /** Numbers of rows. */
    int[] rows() {
        return rows.clone();
    }

    /** Numbers of contiguous elements. */
    int[] elements() {
        return elements.clone();
    }
}

package nazca.bench.peer;

/** The three computations of a layer in training. */
public enum Pass {
    /** y from x and w. */
    FORWARD("forward"),
    /** dx from dy and w. */
    INPUT_GRADIENT("input gradient"),
    /** dw from x and dy. */
    WEIGHT_GRADIENT("weight gradient");

    private final String words;

    Pass(String words) {
        this.words = words;
    }

    /** As the table names it. */
    public String words() {
        return words;
    }
}

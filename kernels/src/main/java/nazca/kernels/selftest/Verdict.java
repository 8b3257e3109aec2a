package nazca.kernels.selftest;

/** What a comparison with the scalar definition ends with, from best to worst. */
public enum Verdict {
    /** Every bit is that of the definition; all NaNs count as one. */
    SAME_BITS("same bits"),

    /** Some bits differ, by no more than rounding explains. */
    WITHIN_TOLERANCE("within tolerance"),

    /** Results differ by more, or something was written outside the outputs or left unwritten. */
    WRONG("wrong");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict as people read it. */
    public String words() {
        return words;
    }

    /** The worse of two. */
    Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

package nazca.nas.report;

/**
 * A stretch of the horizontal axis that is one phase of the run.
 *
 * @param label the phase
 * @param from first position
 * @param to the next band's first position
 */
record Band(String label, double from, double to) {}

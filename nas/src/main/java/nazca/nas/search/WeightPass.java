package nazca.nas.search;

/** What of a supernet a weight step runs. */
interface WeightPass {
    /**
     * Sets all edges.
     *
     * @param step counts weight steps from 0 and picks the random numbers
     */
    void prepare(long step);
}

package nazca.nas.search;

import nazca.nas.train.NetworkTraining;
import nazca.nas.train.Phase;

/** A way to search a space: a phase of steps that ends in a network. */
interface SearchAlgorithm extends Phase {
    /** Multiply-accumulates of all its steps, for the estimate of time. */
    double macs();

    /** Bytes of step memory that are known before the first step; 0 where they are not. */
    long stepMemoryBytes();

    /** The network that the finished search derives, and what the result reports of the search. */
    SearchOutcome outcome();

    /** Gives the derived network what the search has trained. */
    void bequeath(SearchOutcome outcome, NetworkTraining heir);
}

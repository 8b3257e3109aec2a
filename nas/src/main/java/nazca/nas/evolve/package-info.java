/**
 * Searches that only ask what a network scores and costs: evolution, regularised evolution, NSGA-II
 * and uniform draws, generation by generation. Every draw is a pure function of seed, generation
 * and index, no network is evaluated twice, and the history is plain data. What gives the scores,
 * and how a run is kept on disk, live elsewhere.
 */
@NullMarked
package nazca.nas.evolve;

import org.jspecify.annotations.NullMarked;

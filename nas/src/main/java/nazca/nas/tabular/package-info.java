/**
 * Searches over a table of known results instead of training: the table as a file and as a
 * landscape, and the run that asks it. So search algorithms are compared in seconds, over hundreds
 * of seeds. The algorithms themselves live elsewhere.
 */
@NullMarked
package nazca.nas.tabular;

import org.jspecify.annotations.NullMarked;

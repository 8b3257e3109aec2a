/**
 * How well cheap scores of networks order them: rank correlations with what the networks reach when
 * each is trained alone. Numbers alone; where scores come from is no matter here.
 */
@NullMarked
package nazca.nas.rank;

import org.jspecify.annotations.NullMarked;

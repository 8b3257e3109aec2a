/**
 * Comparisons fixed beforehand in one file: several algorithms, seeds and targets over one space,
 * run one after another, then trained alike and put beside each other. A comparison that was broken
 * off goes on where it stopped. What single searches do is not known here.
 */
@NullMarked
package nazca.nas.experiment;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of the whole source tree: which module may use which, and what no source may contain. They
 * live in the last module because only it sees all others. The rules are those of the design.
 */
@NullMarked
package nazca.architecture;

import org.jspecify.annotations.NullMarked;

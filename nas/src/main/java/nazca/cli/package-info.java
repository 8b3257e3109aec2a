/**
 * The command line of Nazca. Each command is a class that turns options into calls of the library.
 * User mistakes end here, in one sentence and exit code 2.
 */
@NullMarked
package nazca.cli;

import org.jspecify.annotations.NullMarked;

/**
 * Programs that use Nazca as a library. Each is one class, short enough to read in a minute, and
 * stands for one thing that people build. The tests of this module run them with few images.
 */
@NullMarked
package nazca.examples;

import org.jspecify.annotations.NullMarked;

/**
 * What a library does to be measured beside Nazca: it takes tasks and makes contestants of them.
 * The libraries themselves are sources and dependencies of the Maven profile {@code peers}, found
 * through {@link java.util.ServiceLoader}. Nothing here measures time.
 */
@NullMarked
package nazca.bench.peer;

import org.jspecify.annotations.NullMarked;

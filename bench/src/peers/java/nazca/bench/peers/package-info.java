/**
 * The libraries that {@code ./nazca bench} measures beside Nazca. Their natives come from Maven
 * Central, in the profile {@code peers} alone, and are unpacked once below one folder. Nothing of
 * the product and no test needs them.
 */
@NullMarked
package nazca.bench.peers;

import org.jspecify.annotations.NullMarked;

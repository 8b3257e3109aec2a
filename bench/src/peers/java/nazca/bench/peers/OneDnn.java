package nazca.bench.peers;

import nazca.bench.peer.Contestant;
import nazca.bench.peer.DepthwiseTask;
import nazca.bench.peer.Peer;
import nazca.bench.peer.PeerFactory;
import nazca.bench.peer.PeerIdentity;
import nazca.bench.peer.ProductTask;
import nazca.bench.peer.WorkKind;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** oneDNN at matrix products and depthwise convolutions. */
public final class OneDnn implements PeerFactory {
    private static final String NAME = "oneDNN";
    private static final List<String> RUNTIME = List.of("libgomp.so.1");
    private static final List<String> FILES = List.of("libgomp.so.1", "libdnnl.so.3");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<WorkKind> kinds() {
        return Set.of(WorkKind.PRODUCT, WorkKind.DEPTHWISE);
    }

    @Override
    public Peer open(Path folder) {
        NativeLibrary library = NativeLibrary.loadDeepBound(folder, "dnnl", FILES);
        NativeLibrary runtime = NativeLibrary.load(folder, "dnnl", RUNTIME);
        return new Loaded(new Dnnl(library, runtime), new DnnlApi(library));
    }

    private record Loaded(Dnnl library, DnnlApi api) implements Peer {
        @Override
        public PeerIdentity identity() {
            return new PeerIdentity(NAME, library.version(), library.instructionSet());
        }

        @Override
        public void threads(int threads) {
            library.threads(threads);
        }

        @Override
        public Optional<Contestant> product(ProductTask task) {
            return Optional.of(library.product(task));
        }

        @Override
        public Optional<Contestant> depthwise(DepthwiseTask task) {
            return Optional.of(DnnlDepthwise.fastest(api, task));
        }

        @Override
        public void close() {}
    }
}

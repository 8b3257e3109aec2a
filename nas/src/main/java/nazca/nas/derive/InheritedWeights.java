package nazca.nas.derive;

import nazca.autograd.ModelState;
import nazca.autograd.NamedTensor;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.SearchSpace;

import java.util.HashMap;
import java.util.Map;

/**
 * Copies the weights and running statistics of the chosen candidates from a supernet to a network
 * of its own.
 */
public final class InheritedWeights {
    private InheritedWeights() {}

    /**
     * Fills every tensor of {@code network} from the supernet: {@code blocks.3.project.weight} of
     * the network is {@code blocks.3.<k>.project.weight} of a supernet whose block 3 is a mixed
     * edge with candidate k chosen.
     *
     * @param choice candidate per edge
     * @throws IllegalStateException if the supernet lacks a tensor
     */
    public static void copy(
            SearchSpace space, int[] choice, ModelState supernet, ModelState network) {
        Map<String, NamedTensor> source = new HashMap<>();
        for (NamedTensor tensor : supernet.weights()) {
            source.put(tensor.name(), tensor);
        }
        String[] prefixes = prefixes(space, choice);
        for (NamedTensor tensor : network.weights()) {
            String[] parts = tensor.name().split("\\.", 3);
            String name = prefixes[Integer.parseInt(parts[1])] + parts[2];
            NamedTensor from = source.get(name);
            if (from == null || !from.shape().equals(tensor.shape())) {
                throw new IllegalStateException(
                        "the supernet has no tensor " + name + " " + tensor.shape());
            }
            network.memory().copy(from.view(), tensor.view(), 4L * tensor.elements());
        }
    }

    private static String[] prefixes(SearchSpace space, int[] choice) {
        String[] prefixes = new String[space.blocks().size()];
        int edge = 0;
        for (int i = 0; i < prefixes.length; i++) {
            prefixes[i] = "blocks." + i + ".";
            if (space.blocks().get(i) instanceof MixedBlock) {
                prefixes[i] += choice[edge++] + ".";
            }
        }
        return prefixes;
    }
}

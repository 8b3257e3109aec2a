package nazca.nas.derive;

import nazca.autograd.ModelState;
import nazca.autograd.NamedTensor;
import nazca.nas.space.PlacedEdge;
import nazca.nas.space.SearchSpace;

import java.util.HashMap;
import java.util.List;
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
     * edge with candidate k chosen, or that of the candidate whose weights k shares, of which a
     * narrower k has the first rows and columns. Gammas and betas that the supernet does without
     * stay as they are.
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
        Map<String, Integer> chosen = chosen(space, choice, false);
        Map<String, Integer> sharing = chosen(space, choice, true);
        for (NamedTensor tensor : network.weights()) {
            String name = inSupernet(tensor.name(), chosen);
            NamedTensor from = source.get(name);
            if (from == null) {
                from = source.get(inSupernet(tensor.name(), sharing));
            }
            if (from == null && isAffine(name)) {
                continue;
            }
            if (from != null && from.shape().equals(tensor.shape())) {
                network.memory().copy(from.view(), tensor.view(), 4L * tensor.elements());
            } else if (from != null && isSlice(tensor.shape(), from.shape())) {
                float[] wide = supernet.memory().download(from.view(), from.elements());
                float[] slice = slice(wide, from.shape().get(1), tensor.shape());
                network.memory().upload(slice, tensor.view());
            } else {
                throw new IllegalStateException(
                        "the supernet has no tensor " + name + " " + tensor.shape());
            }
        }
    }

    private static boolean isSlice(List<Integer> narrow, List<Integer> wide) {
        return narrow.size() == 2
                && wide.size() == 2
                && narrow.get(0) <= wide.get(0)
                && narrow.get(1) <= wide.get(1);
    }

    /** The first rows and columns of a matrix with rows {@code leading} apart. */
    private static float[] slice(float[] wide, int leading, List<Integer> extents) {
        int columns = extents.get(1);
        float[] slice = new float[extents.get(0) * columns];
        for (int r = 0; r < extents.get(0); r++) {
            System.arraycopy(wide, r * leading, slice, r * columns, columns);
        }
        return slice;
    }

    private static boolean isAffine(String name) {
        return name.endsWith(".bn.gamma") || name.endsWith(".bn.beta");
    }

    /** The candidate of every edge, or the one whose weights it shares. */
    private static Map<String, Integer> chosen(SearchSpace space, int[] choice, boolean ofWeights) {
        List<PlacedEdge> edges = space.placedEdges();
        Map<String, Integer> chosen = new HashMap<>();
        for (int e = 0; e < choice.length; e++) {
            for (PlacedEdge place : edges.get(e).places()) {
                int candidate = ofWeights ? place.block().weightsOf(choice[e]) : choice[e];
                chosen.put(place.name(), candidate);
            }
        }
        return chosen;
    }

    /** Puts the candidate's number behind the name of the edge, if the tensor is on one. */
    private static String inSupernet(String name, Map<String, Integer> chosen) {
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            Integer candidate = chosen.get(name.substring(0, dot));
            if (candidate != null) {
                return name.substring(0, dot) + "." + candidate + name.substring(dot);
            }
        }
        return name;
    }
}

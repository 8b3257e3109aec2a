package nazca.nn.arch;

import java.util.List;

/** What stands before the cells of DARTS (arXiv:1806.09055, appendix A) and makes both inputs. */
public enum CellStem {
    /** A 3x3 convolution to three times the cells' width and batch norm; it is both inputs. */
    CIFAR("cifar"),

    /**
     * Two 3x3 convolutions with stride 2, the first to half of the width, each with batch norm,
     * ReLU between them, make the first input; ReLU and another such convolution make the second
     * one.
     */
    IMAGENET("imagenet");

    private static final int WIDENING = 3;

    private final String label;

    CellStem(String label) {
        this.label = label;
    }

    /** The name that people give it. */
    public String label() {
        return label;
    }

    /**
     * The one of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CellStem named(String label) {
        for (CellStem stem : values()) {
            if (stem.label.equals(label)) {
                return stem;
            }
        }
        throw new IllegalArgumentException(
                "cells: stems are %s and %s, got %s".formatted(CIFAR.label, IMAGENET.label, label));
    }

    /** Whether the first input has twice the sides of the second one. */
    boolean reduces() {
        return this == IMAGENET;
    }

    /** Adds the stem behind map 0 and returns the maps of both inputs of the first cell. */
    List<Integer> grow(LayerGraph.Builder graph, int width) {
        if (this == CIFAR) {
            int conv = convolution(graph, "stem.conv", 0, WIDENING * width, 1);
            int norm = graph.add("stem.norm", new GraphLayer.Norm(false), conv);
            return List.of(norm, norm);
        }
        int first = convolution(graph, "stem0.conv0", 0, width / 2, 2);
        first = graph.add("stem0.norm0", new GraphLayer.Norm(true), first);
        first = convolution(graph, "stem0.conv1", first, width, 2);
        first = graph.add("stem0.norm1", new GraphLayer.Norm(false), first);
        int second = graph.add("stem1.relu", new GraphLayer.Relu(), first);
        second = convolution(graph, "stem1.conv", second, width, 2);
        second = graph.add("stem1.norm", new GraphLayer.Norm(false), second);
        return List.of(first, second);
    }

    private static int convolution(
            LayerGraph.Builder graph, String name, int map, int out, int stride) {
        return graph.add(name, new GraphLayer.Convolution(out, 3, stride, 1), map);
    }
}

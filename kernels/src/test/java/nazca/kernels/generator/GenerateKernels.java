package nazca.kernels.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Replaces the generated kernels: the one argument is the folder of package {@code
 * nazca.kernels.vector}.
 */
public final class GenerateKernels {
    private GenerateKernels() {}

    /** Writes every generated class into the folder {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (GeneratedClass kernel : all()) {
            Files.writeString(folder.resolve(kernel.name() + ".java"), kernel.text());
        }
    }

    /** Every class that belongs into the folder. */
    static List<GeneratedClass> all() {
        return List.of(
                GemmTiles.of(false, false),
                GemmTiles.of(false, true),
                GemmTiles.of(true, false),
                GemmTiles.of(true, true),
                DepthwiseTiles.products(false),
                DepthwiseTiles.products(true),
                DepthwiseTiles.weightGradients(false),
                DepthwiseTiles.weightGradients(true),
                DepthwisePixels.of(false),
                DepthwisePixels.of(true));
    }
}

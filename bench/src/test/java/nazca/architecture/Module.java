package nazca.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The modules, each allowed to use those before it, and the packages that each may hold. */
enum Module {
    TENSOR_CORE("tensor-core", "nazca.tensor"),
    KERNELS("kernels", "nazca.kernels"),
    AUTOGRAD("autograd", "nazca.autograd", "nazca.nn", "nazca.optim", "nazca.data"),
    LATENCY("latency", "nazca.latency"),
    NAS("nas", "nazca.nas", "nazca.cli"),
    EXAMPLES("examples", "nazca.examples"),
    BENCH("bench", "nazca.bench");

    private final String artifact;
    private final List<String> roots;

    Module(String artifact, String... roots) {
        this.artifact = artifact;
        this.roots = List.of(roots);
    }

    String artifact() {
        return artifact;
    }

    /** The modules to the left, in order: those that this one may use. */
    List<Module> left() {
        return Arrays.stream(values()).takeWhile(other -> other != this).toList();
    }

    /** The modules to the right: those that this one may not use. */
    List<Module> right() {
        return Arrays.stream(values()).dropWhile(other -> other != this).skip(1).toList();
    }

    boolean holds(String packageName) {
        return roots.stream()
                .anyMatch(r -> packageName.equals(r) || packageName.startsWith(r + "."));
    }

    /** Package patterns as ArchUnit writes them. */
    String[] packages() {
        return roots.stream().map(root -> root + "..").toArray(String[]::new);
    }

    Path folder() {
        return projectRoot().resolve(artifact);
    }

    static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("jvm/kernels.directives.json"))) {
            folder = Objects.requireNonNull(folder.getParent(), "not inside the project");
        }
        return folder;
    }
}

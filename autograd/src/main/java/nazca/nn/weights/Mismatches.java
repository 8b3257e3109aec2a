package nazca.nn.weights;

import nazca.tensor.DType;
import nazca.tensor.Require;
import nazca.tensor.files.TensorEntry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What keeps tensors from fitting a network, gathered so that all of it is told at once. */
final class Mismatches {
    private static final int NAMED = 3;

    private final List<String> missing = new ArrayList<>();
    private final List<String> other = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /** Notes what is wrong with a tensor, null if it is not there. */
    void compare(TorchTensor needed, @Nullable TensorEntry found) {
        if (found == null) {
            missing.add(needed.name());
            return;
        }
        List<Long> shape = Arrays.stream(found.shape()).boxed().toList();
        List<Long> wanted = needed.shape().stream().map(Integer::longValue).toList();
        if (found.type() != DType.F32 || !shape.equals(wanted)) {
            other.add(
                    "%s is %s %s, needed is F32 %s"
                            .formatted(needed.name(), found.type(), shape, wanted));
        }
    }

    /** Notes names that nothing asks for. */
    void unknown(Collection<String> names) {
        names.stream().sorted().forEach(unknown::add);
    }

    /**
     * Returns if there was nothing.
     *
     * @throws IllegalArgumentException with everything in one sentence
     */
    void complain(String network) {
        List<String> parts = new ArrayList<>();
        add(parts, missing, "missing");
        add(parts, other, "of another type or shape");
        add(parts, unknown, "unknown");
        Require.argument(
                parts.isEmpty(), "they do not fit %s: %s", network, String.join(", ", parts));
    }

    private static void add(List<String> parts, List<String> tensors, String what) {
        if (!tensors.isEmpty()) {
            int named = Math.min(NAMED, tensors.size());
            parts.add(
                    "%d tensor%s %s (%s%s)"
                            .formatted(
                                    tensors.size(),
                                    tensors.size() == 1 ? "" : "s",
                                    what,
                                    String.join("; ", tensors.subList(0, named)),
                                    named < tensors.size() ? "; ..." : ""));
        }
    }
}

package nazca.tensor;

/**
 * Where buffers live and kernels run.
 *
 * @param id the name that the command line takes: {@code cpu}, {@code cpu-scalar}, {@code opencl:0}
 * @param name what a person calls it, for example the processor's model name
 */
public record Device(String id, String name) {}

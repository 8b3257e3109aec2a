package nazca.kernels.generator;

/**
 * A class of {@code nazca.kernels.vector} that a generator wrote.
 *
 * @param name its simple name
 * @param text the whole source file
 */
record GeneratedClass(String name, String text) {}

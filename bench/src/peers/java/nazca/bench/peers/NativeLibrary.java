package nazca.bench.peers;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import nazca.bench.peer.PeerUnavailableException;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A native library that lies in a jar among others that it needs. All are unpacked into one folder,
 * from where they find each other; a loaded library stays until the process ends.
 */
final class NativeLibrary {
    private static final String PLATFORM = "linux-x86_64";

    /** Of {@code dlfcn.h}. */
    private static final int BIND_NOW = 0x2;

    private static final int BIND_DEEP = 0x8;

    private final SymbolLookup symbols;
    private final String name;

    private NativeLibrary(SymbolLookup symbols, String name) {
        this.symbols = symbols;
        this.name = name;
    }

    /**
     * Unpacks files of {@code org/bytedeco/PROJECT/linux-x86_64} and loads the last one.
     *
     * @throws PeerUnavailableException if a file is not on the class path or cannot be loaded
     */
    static NativeLibrary load(Path folder, String project, List<String> files) {
        Path target = unpack(folder, project, files);
        String last = files.getLast();
        try {
            return new NativeLibrary(
                    SymbolLookup.libraryLookup(target.resolve(last), Arena.global()), last);
        } catch (IllegalArgumentException e) {
            throw new PeerUnavailableException(last + " cannot be loaded on this system", e);
        }
    }

    private static Path unpack(Path folder, String project, List<String> files) {
        Path target = folder.resolve(project);
        try {
            Files.createDirectories(target);
            for (String file : files) {
                unpack("/org/bytedeco/%s/%s/%s".formatted(project, PLATFORM, file), target, file);
            }
        } catch (IOException e) {
            throw new PeerUnavailableException("unpacking %s failed: %s".formatted(project, e), e);
        }
        return target;
    }

    /**
     * The same, with the library's calls bound to the libraries that it names before those that
     * another one has made global: MKL does that with its OpenMP runtime, whose functions would
     * otherwise stand in for those of libgomp. A number of threads set in libgomp then counts.
     */
    static NativeLibrary loadDeepBound(Path folder, String project, List<String> files) {
        Path library = unpack(folder, project, files).resolve(files.getLast());
        try (Arena arena = Arena.ofConfined()) {
            open(arena.allocateFrom(library.toString()));
        }
        return load(folder, project, files);
    }

    /** Loads a file for good; a lookup of the same file later finds it as it is bound. */
    private static void open(MemorySegment path) {
        Linker linker = Linker.nativeLinker();
        MemorySegment dlopen =
                linker.defaultLookup()
                        .find("dlopen")
                        .orElseThrow(
                                () -> new PeerUnavailableException("the C library has no dlopen"));
        Calls.Opens opens =
                MethodHandleProxies.asInterfaceInstance(
                        Calls.Opens.class,
                        linker.downcallHandle(
                                dlopen, FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT)));
        if (opens.call(path, BIND_NOW | BIND_DEEP).equals(MemorySegment.NULL)) {
            throw new PeerUnavailableException(
                    path.getString(0) + " cannot be loaded on this system");
        }
    }

    /** A library that is a file already. */
    static NativeLibrary of(Path file) {
        return new NativeLibrary(
                SymbolLookup.libraryLookup(file, Arena.global()), file.getFileName().toString());
    }

    /**
     * A library of the system.
     *
     * @param how what installs it
     * @throws PeerUnavailableException if it is not there
     */
    static NativeLibrary installed(String name, String how) {
        try {
            return new NativeLibrary(SymbolLookup.libraryLookup(name, Arena.global()), name);
        } catch (IllegalArgumentException e) {
            throw new PeerUnavailableException("there is no %s (%s)".formatted(name, how), e);
        }
    }

    private static void unpack(String resource, Path folder, String file) throws IOException {
        URL url = NativeLibrary.class.getResource(resource);
        if (url == null) {
            throw new PeerUnavailableException("there is no " + resource + " on the class path");
        }
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        Path target = folder.resolve(file);
        try (InputStream in = connection.getInputStream()) {
            if (Files.exists(target) && Files.size(target) == connection.getContentLengthLong()) {
                return;
            }
            Path part = Files.createTempFile(folder, file, ".part");
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A C function behind an interface of one method, whose types must be those of C. */
    <F> F function(Class<F> type, String symbol, FunctionDescriptor descriptor) {
        return MethodHandleProxies.asInterfaceInstance(type, handle(symbol, descriptor));
    }

    /** The same behind an interface whose method takes an array of the arguments. */
    <F> F variadic(Class<F> type, String symbol, FunctionDescriptor descriptor) {
        MethodHandle handle = handle(symbol, descriptor);
        return MethodHandleProxies.asInterfaceInstance(
                type, handle.asSpreader(Object[].class, handle.type().parameterCount()));
    }

    private MethodHandle handle(String symbol, FunctionDescriptor descriptor) {
        MemorySegment address =
                symbols.find(symbol)
                        .orElseThrow(
                                () ->
                                        new PeerUnavailableException(
                                                "%s has no %s".formatted(name, symbol)));
        return Linker.nativeLinker().downcallHandle(address, descriptor);
    }

    /** The C string at an address. */
    static String text(MemorySegment address) {
        return address.reinterpret(Integer.MAX_VALUE).getString(0);
    }
}

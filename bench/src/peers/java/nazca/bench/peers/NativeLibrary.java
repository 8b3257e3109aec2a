package nazca.bench.peers;

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
        Path target = folder.resolve(project);
        try {
            Files.createDirectories(target);
            for (String file : files) {
                unpack("/org/bytedeco/%s/%s/%s".formatted(project, PLATFORM, file), target, file);
            }
        } catch (IOException e) {
            throw new PeerUnavailableException("unpacking %s failed: %s".formatted(project, e), e);
        }
        String last = files.getLast();
        try {
            return new NativeLibrary(
                    SymbolLookup.libraryLookup(target.resolve(last), Arena.global()), last);
        } catch (IllegalArgumentException e) {
            throw new PeerUnavailableException(last + " cannot be loaded on this system", e);
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

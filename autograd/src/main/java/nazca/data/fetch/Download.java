package nazca.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Downloads over HTTP; a connection that gives nothing for a while, or too much, is given up. */
final class Download {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int STALLED_SECONDS = 30;
    private static final int NOTE_SECONDS = 10;
    private static final long MAX_BYTES = 1L << 30;
    private static final long MEBI = 1 << 20;
    private static final int OK = 200;

    private final Consumer<String> notes;

    /** Notes hear how far a long download has come. */
    Download(Consumer<String> notes) {
        this.notes = notes;
    }

    /** Writes what an address gives to a file. */
    void to(Path file, URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(STALLED_SECONDS))
                        .GET()
                        .build();
        try (HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            CompletableFuture<HttpResponse<Path>> answer =
                    client.sendAsync(request, HttpResponse.BodyHandlers.ofFile(file));
            try {
                int status = await(answer, file).statusCode();
                if (status != OK) {
                    throw new IOException(address + " answers with status " + status);
                }
            } catch (ExecutionException e) {
                throw new IOException(address + " cannot be reached: " + e.getCause(), e);
            } finally {
                answer.cancel(true);
                client.shutdownNow();
            }
        }
    }

    private HttpResponse<Path> await(CompletableFuture<HttpResponse<Path>> answer, Path file)
            throws ExecutionException, InterruptedException, IOException {
        long before = 0;
        int still = 0;
        for (int seconds = 1; ; seconds++) {
            try {
                return answer.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                long bytes = Files.exists(file) ? Files.size(file) : 0;
                still = bytes > before ? 0 : still + 1;
                before = bytes;
                if (still >= STALLED_SECONDS || bytes > MAX_BYTES) {
                    throw new IOException(
                            "the download stopped after %d bytes".formatted(bytes), e);
                }
                if (seconds % NOTE_SECONDS == 0) {
                    notes.accept("%s: %d MiB".formatted(file.getFileName(), bytes / MEBI));
                }
            }
        }
    }
}

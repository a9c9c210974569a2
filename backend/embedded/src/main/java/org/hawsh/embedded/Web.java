package org.hawsh.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** HTTP to the servers this process started itself. */
public final class Web {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private Web() {}

    public static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    /** Sent again as long as the server is busy and says when to come back; a refusal without that is the answer. */
    public static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            while (true) {
                HttpResponse<String> answer =
                        CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
                Optional<String> wait = answer.headers().firstValue("Retry-After");
                if (!BUSY.contains(answer.statusCode()) || wait.isEmpty()) {
                    return answer;
                }
                TimeUnit.SECONDS.sleep(Long.parseLong(wait.get()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Waits for a healthy answer, no longer than the process lives. */
    public static void await(String name, String address, RunningProcess process, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!answersWell(address)) {
            if (!process.isAlive()) {
                throw new StartFailure(
                        "%s stopped while starting. Its log is %s:\n%s"
                                .formatted(name, process.log(), process.lastWords()));
            }
            if (System.nanoTime() > end) {
                throw new StartFailure(
                        "%s is not ready after %d s. Its log is %s:\n%s"
                                .formatted(
                                        name,
                                        atMost.toSeconds(),
                                        process.log(),
                                        process.lastWords()));
            }
            pause();
        }
    }

    private static boolean answersWell(String address) {
        try {
            return send(to(address)).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting", e);
        }
    }
}

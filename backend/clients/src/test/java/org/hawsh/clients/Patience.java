package org.hawsh.clients;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hawsh.client.ApiException;

/**
 * Asks again what was refused because Hawsh is busy, once it said it may be; a refusal that does not say until when is the
 * answer.
 */
final class Patience {
    private static final Set<Integer> BUSY = Set.of(429, 503);

    private Patience() {}

    static <T> T ask(Call<T> call) throws ApiException {
        while (true) {
            try {
                return call.send();
            } catch (ApiException refused) {
                String seconds = comeBackIn(refused).orElseThrow(() -> refused);
                pause(Long.parseLong(seconds));
            }
        }
    }

    private static Optional<String> comeBackIn(ApiException refused) {
        return Optional.ofNullable(refused.getResponseHeaders())
                .filter(headers -> BUSY.contains(refused.getCode()))
                .flatMap(headers -> headers.firstValue("Retry-After"));
    }

    private static void pause(long seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One request by the generated client. */
    interface Call<T> {
        T send() throws ApiException;
    }
}

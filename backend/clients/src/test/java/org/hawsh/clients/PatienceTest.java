package org.hawsh.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hawsh.client.ApiException;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void whoeverIsToldToComeBackComesBackAndAsksTheSame() throws ApiException {
        AtomicInteger asked = new AtomicInteger();
        String answer =
                Patience.ask(
                        () -> {
                            if (asked.incrementAndGet() == 1) {
                                throw refused(Map.of("Retry-After", List.of("0")));
                            }
                            return "a course";
                        });
        assertEquals("a course", answer);
        assertEquals(2, asked.get());
    }

    @Test
    void aRefusalThatDoesNotSayUntilWhenIsTheAnswer() {
        ApiException refused = refused(Map.of());
        assertSame(
                refused,
                assertThrows(
                        ApiException.class,
                        () ->
                                Patience.ask(
                                        () -> {
                                            throw refused;
                                        })));
    }

    private static ApiException refused(Map<String, List<String>> headers) {
        return new ApiException(429, "busy", HttpHeaders.of(headers, (name, value) -> true), "");
    }
}

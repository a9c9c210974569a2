package org.hawsh.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What anybody may ask is looked up once in a few seconds, however many ask it: strangers cost nobody a connection. The answer
 * says how old it is ({@code Age}, RFC 9111 §5.1). Nothing that depends on who asks belongs here.
 */
@ApplicationScoped
public class ShortMemory {
    private static final String AGE = "Age";
    private static final int MOST = 200;

    private final Cache<Object, CompletableFuture<Kept<?>>> kept;
    private final RoutingContext routing;

    ShortMemory(
            @ConfigProperty(name = "hawsh.memory.kept-for", defaultValue = "3s") Duration keptFor,
            RoutingContext routing) {
        this.kept = Caffeine.newBuilder().expireAfterWrite(keptFor).maximumSize(MOST).build();
        this.routing = routing;
    }

    /**
     * @param key tells everything that is looked up from everything else
     * @param look in a transaction of its own; it recalls nothing itself
     */
    @SuppressWarnings("unchecked")
    public <T> T recall(Object key, Supplier<T> look) {
        CompletableFuture<Kept<?>> mine = new CompletableFuture<>();
        CompletableFuture<Kept<?>> first = kept.asMap().putIfAbsent(key, mine);
        Kept<T> found = (Kept<T>) (first == null ? looked(key, look, mine) : awaited(first));
        tell(Duration.ofNanos(System.nanoTime() - found.since()).toSeconds());
        return found.value();
    }

    /** Outside of the memory, where others would wait for it who ask for something else. */
    private <T> Kept<?> looked(Object key, Supplier<T> look, CompletableFuture<Kept<?>> mine) {
        try {
            T value = QuarkusTransaction.requiringNew().call(look::get);
            mine.complete(new Kept<>(value, System.nanoTime()));
        } catch (RuntimeException e) {
            kept.asMap().remove(key, mine);
            mine.completeExceptionally(e);
        }
        return awaited(mine);
    }

    private static Kept<?> awaited(CompletableFuture<Kept<?>> looked) {
        try {
            return looked.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** An answer is as old as the oldest that it is made of. */
    private void tell(long age) {
        HttpServerResponse response = routing.response();
        String before = response.headers().get(AGE);
        if (before == null || Long.parseLong(before) < age) {
            response.putHeader(AGE, String.valueOf(age));
        }
    }

    private record Kept<T>(T value, long since) {}
}

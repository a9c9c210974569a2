package org.hawsh.platform.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A quota for each key that is whole again every minute. Kept by this node; a key that stays away is forgotten. */
final class RateLimit {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 100_000;

    private final String name;
    private final int quota;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .expireAfterAccess(WINDOW.multipliedBy(2))
                    .maximumSize(MOST_KEYS)
                    .build();

    RateLimit(String name, int quota) {
        this.name = name;
        this.quota = quota;
    }

    Standing take(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return new Standing(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                secondsUp(
                        probe.isConsumed()
                                ? probe.getNanosToWaitForReset()
                                : probe.getNanosToWaitForRefill()));
    }

    /** {@code RateLimit-Policy} (IETF draft-ietf-httpapi-ratelimit-headers-10): quota and window in seconds. */
    String policy() {
        return "\"" + name + "\";q=" + quota + ";w=" + WINDOW.toSeconds();
    }

    private Bucket bucket(String key) {
        return buckets.get(
                key,
                unknown ->
                        Bucket.builder()
                                .addLimit(
                                        limit ->
                                                limit.capacity(quota)
                                                        .refillIntervally(quota, WINDOW))
                                .build());
    }

    private static long secondsUp(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /**
     * @param resetsIn seconds until the quota is whole, or until the next request is taken if this one was not
     */
    record Standing(boolean allowed, long remaining, long resetsIn) {

        /** {@code RateLimit} of the same draft: what remains, and seconds until it is whole again. */
        String header(RateLimit limit) {
            return "\"" + limit.name + "\";r=" + remaining + ";t=" + resetsIn;
        }
    }
}

package org.hawsh.platform.problems;

import java.util.List;

/** The caller's quota is used up for now (RFC 6585 §4). */
public final class TooManyRequests extends Refusal {
    private final long retryAfter;

    /**
     * @param retryAfter seconds
     */
    public TooManyRequests(long retryAfter) {
        super(ProblemType.TOO_MANY_REQUESTS, List.of());
        this.retryAfter = retryAfter;
    }

    long retryAfter() {
        return retryAfter;
    }
}

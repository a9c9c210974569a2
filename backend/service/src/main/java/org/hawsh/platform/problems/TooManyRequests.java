package org.hawsh.platform.problems;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;

/** The caller's quota is used up for now (RFC 6585 §4). */
public class TooManyRequests extends Refusal {
    private final long retryAfter;

    /**
     * @param retryAfter seconds
     */
    public TooManyRequests(long retryAfter) {
        this(retryAfter, List.of());
    }

    protected TooManyRequests(long retryAfter, List<Fault> faults) {
        super(ProblemType.TOO_MANY_REQUESTS, faults);
        this.retryAfter = retryAfter;
    }

    @Override
    protected Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter));
    }
}

package org.hawsh.platform.problems;

import java.util.Locale;

/**
 * The closed catalogue of what can go wrong at the API's edge (RFC 9457). The code is the constant's name in kebab
 * case; title and detail in three languages stand in {@code messages_*.properties} under {@code problem.<code>}.
 */
public enum ProblemType {
    INVALID_REQUEST(400),
    UNAUTHENTICATED(401),
    SIGNED_OUT(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    ALREADY_DECIDED(409),
    ALREADY_EXISTS(409),
    IDEMPOTENCY_KEY_IN_USE(409),
    IMPORT_HAS_FAULTS(409),
    IMPORT_UNDECIDED(409),
    LIKELY_DUPLICATE(409),
    SOMEBODY_ELSE_DECIDES(409),
    STATE_CONFLICT(409),
    VERSION_CONFLICT(412),
    PAYLOAD_TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    VALIDATION_FAILED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    IMPORT_UNREADABLE(422),
    PLACE_UNKNOWN(422),
    PRECONDITION_REQUIRED(428),
    FAMILY_NAMES_USED_UP(429),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LONG(431),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String uri() {
        return "urn:hawsh:problem:" + code();
    }
}

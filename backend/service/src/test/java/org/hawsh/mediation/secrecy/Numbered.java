package org.hawsh.mediation.secrecy;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * The requests of one part of a script, each with an id of its own that says which part it is and
 * the how manieth.
 */
final class Numbered implements Filter {
    private final String part;
    private int asked;

    Numbered(String part) {
        this.part = part;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext context) {
        String id = "%s-%06d".formatted(part, ++asked);
        request.header("X-Request-Id", id);
        if (request.getMethod().equals("POST")) {
            request.header("Idempotency-Key", id);
        }
        return context.next(request, expected);
    }
}

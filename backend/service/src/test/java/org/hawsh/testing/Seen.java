package org.hawsh.testing;

import io.restassured.response.Response;
import java.util.function.Supplier;

/** A record as somebody saw it last; what happens to it beside them they see when they read it, or were refused. */
final class Seen {
    private final Supplier<Response> reading;
    private String tag;

    Seen(Supplier<Response> reading) {
        this.reading = reading;
    }

    String tag() {
        return tag == null ? reading.get().header("ETag") : tag;
    }

    Response in(Response answer) {
        tag = answer.statusCode() < 300 ? answer.header("ETag") : null;
        return answer;
    }
}

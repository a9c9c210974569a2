package org.hawsh.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A request as it went over the line, to be sent again with one part of it changed. */
public record SentRequest(String method, URI uri, Map<String, String> headers, byte[] body) {

    /** The last request of a sample. */
    public static SentRequest of(Function<Someone, Response> sample, Someone caller) {
        Recorder recorder = new Recorder();
        sample.apply(caller.through(recorder));
        recorder.last.headers().put("Authorization", "Bearer " + caller.token(900, "hawsh-api"));
        return recorder.last;
    }

    private static class Recorder implements Filter {
        private SentRequest last;

        @Override
        public Response filter(
                FilterableRequestSpecification asked,
                FilterableResponseSpecification expected,
                FilterContext context) {
            Response response = context.next(asked, expected);
            Map<String, String> headers = new LinkedHashMap<>();
            asked.getHeaders().forEach(header -> headers.put(header.getName(), header.getValue()));
            last =
                    new SentRequest(
                            asked.getMethod(), URI.create(asked.getURI()), headers, bytes(asked));
            return response;
        }

        private static byte[] bytes(FilterableRequestSpecification asked) {
            Object body = asked.getBody();
            if (body == null) {
                return null;
            }
            return body instanceof byte[] bytes
                    ? bytes
                    : body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}

package org.hawsh.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A request as it would go over the line, to be sent with one part of it changed. */
public record SentRequest(String method, URI uri, Map<String, String> headers, byte[] body) {
    private static final String ONCE = "Idempotency-Key";

    /** What the sample would ask of the address; it stays unsent, so that whatever it is about is still as it was made. */
    public static SentRequest of(
            Function<Someone, Response> sample, Someone caller, String method, String template) {
        Recorder recorder = new Recorder(method, template.replaceAll("\\{[^}]+}", "[^/]+"));
        try {
            sample.apply(caller.through(recorder));
        } catch (RuntimeException e) {
            if (recorder.found == null) {
                throw e;
            }
        }
        recorder.found.headers().put("Authorization", "Bearer " + caller.token());
        return recorder.found;
    }

    /** The same, with a header set. */
    public SentRequest with(String header, String value) {
        Map<String, String> others = new LinkedHashMap<>(headers);
        others.put(header, value);
        return new SentRequest(method, uri, others, body);
    }

    /** The same of another address. */
    public SentRequest at(URI other) {
        return new SentRequest(method, other, headers, body);
    }

    /** The same address with something else to say. */
    public SentRequest saying(String other) {
        return new SentRequest(method, uri, headers, other.getBytes(StandardCharsets.UTF_8));
    }

    /** The same once more, which is no repetition: where it has an idempotency key, it has another one. */
    public SentRequest anew() {
        return headers.containsKey(ONCE) ? with(ONCE, UUID.randomUUID().toString()) : this;
    }

    /** The same, by somebody else. */
    public RawAnswer sentBy(Someone caller) {
        return with("Authorization", "Bearer " + caller.token()).sent();
    }

    /** The same, without a token. */
    public RawAnswer sentByAStranger() {
        Map<String, String> others = new LinkedHashMap<>(headers);
        others.remove("Authorization");
        return new SentRequest(method, uri, others, body).sent();
    }

    /** What it is answered, which is what the contract promises. */
    private RawAnswer sent() {
        RawAnswer answer = RawRequest.of(this).send();
        ContractCheck.check(
                method, uri.getPath(), answer.status(), answer.headers()::get, answer.body());
        return answer;
    }

    private static class Recorder implements Filter {
        private final String method;
        private final String path;
        private SentRequest found;

        Recorder(String method, String path) {
            this.method = method;
            this.path = path;
        }

        @Override
        public Response filter(
                FilterableRequestSpecification asked,
                FilterableResponseSpecification expected,
                FilterContext context) {
            URI uri = URI.create(asked.getURI());
            if (!asked.getMethod().equalsIgnoreCase(method) || !uri.getPath().matches(path)) {
                return context.next(asked, expected);
            }
            Map<String, String> headers = new LinkedHashMap<>();
            asked.getHeaders().forEach(header -> headers.put(header.getName(), header.getValue()));
            found = new SentRequest(asked.getMethod(), uri, headers, bytes(asked));
            throw new IllegalStateException("kept and not sent");
        }

        private static byte[] bytes(FilterableRequestSpecification asked) {
            Object body = asked.getBody();
            if (body == null) {
                return null;
            }
            return body instanceof byte[] bytes
                    ? bytes
                    : body.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}

package org.hawsh.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The record of one person, as somebody works with it. */
public final class ARecord {
    private final Someone caller;
    private final UUID id;

    private ARecord(Someone caller, UUID id) {
        this.caller = caller;
        this.id = id;
    }

    /** Of somebody who was just registered. */
    public static ARecord of(APerson person, Someone registrar) {
        return new ARecord(registrar, person.madeBy(registrar));
    }

    public static ARecord known(UUID id, Someone caller) {
        return new ARecord(caller, id);
    }

    public ARecord seenBy(Someone other) {
        return new ARecord(other, id);
    }

    public UUID id() {
        return id;
    }

    public Response get(String part) {
        return caller.calls().get(address(part));
    }

    public Response history() {
        return AHistory.of("participant", id).readBy(caller);
    }

    public Response post(String part, Object body) {
        return json().body(body).post(address(part));
    }

    /** On top of what is stored now. */
    public Response patch(String part, String body) {
        return patch(part, get(part).header("ETag"), body);
    }

    public Response patch(String part, String etag, String body) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(body)
                .patch(address(part));
    }

    /** A decision; a yes is written. */
    public Response decide(String purpose, String decision) {
        Map<String, Object> said = new HashMap<>();
        said.put("purpose", purpose);
        said.put("decision", decision);
        said.put("language", "ar");
        said.put("textVersion", "2026-11");
        if (decision.equals("GIVEN")) {
            said.put("how", "WRITTEN");
        }
        return post("/consents", said);
    }

    private RequestSpecification json() {
        return caller.calls().contentType("application/json");
    }

    private String address(String part) {
        return "/api/v1/participants/" + id + part;
    }
}

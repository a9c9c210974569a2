package org.hawsh.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;

/** A volunteer network, as the officer of its centre works with it. */
public final class ANetwork {
    private static final String HOME = "/api/v1/volunteer-networks";

    private static final String MEMBERS = "/api/v1/volunteer-network-members";

    private final Someone caller;
    private final String id;

    private ANetwork(Someone caller, String id) {
        this.caller = caller;
        this.id = id;
    }

    /** Of young people, with nobody in it yet. */
    public static ANetwork at(UUID centre) {
        return of(Someone.with(Role.GRANTS_OFFICER, centre), centre);
    }

    public static ANetwork of(Someone officer, UUID centre) {
        return new ANetwork(
                officer, Made.name(begun(officer, body(centre, "Friends of the garden"))));
    }

    public static Map<String, Object> body(UUID centre, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("centreId", centre);
        body.put("name", ACentre.inThreeLanguages(name));
        body.put("kind", "YOUTH");
        return body;
    }

    public static Response begun(Someone caller, Map<String, Object> body) {
        return caller.calls().contentType("application/json").body(body).post(HOME);
    }

    /** Somebody of age who is not in the register. */
    public static Map<String, Object> member(String name) {
        Map<String, Object> member = new HashMap<>();
        member.put("name", name);
        member.put("role", "MEMBER");
        member.put("represents", false);
        member.put("ofAge", true);
        member.put("joinedOn", "2026-01-05");
        return member;
    }

    public static Map<String, Object> representative(String name) {
        Map<String, Object> member = member(name);
        member.put("represents", true);
        return member;
    }

    public static Map<String, Object> check(String member, String result) {
        Map<String, Object> check = new HashMap<>();
        check.put("memberId", member);
        check.put("result", result);
        check.put("list", "UN");
        check.put("listDate", "2026-01-20");
        check.put("occasion", "FIRST");
        return check;
    }

    public ANetwork seenBy(Someone other) {
        return new ANetwork(other, id);
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public Response get(String part) {
        return caller.calls().get(HOME + "/" + id + part);
    }

    public Response post(String part, Map<String, Object> body) {
        return caller.calls()
                .contentType("application/json")
                .body(body)
                .post(HOME + "/" + id + part);
    }

    /** The id of what was made. */
    public String add(String part, Map<String, Object> body) {
        return Made.name(post(part, body));
    }

    public Response end(int version, String how, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("how", how);
        body.put("endedOn", "2026-11-01");
        body.put("reason", reason);
        return end(version, body);
    }

    public Response end(int version, Map<String, Object> body) {
        return seen(version)
                .contentType("application/json")
                .body(body)
                .post(HOME + "/" + id + "/ending");
    }

    public Response comeBack(int version) {
        return seen(version).post(HOME + "/" + id + "/reopening");
    }

    public Response patch(String part, int version, Map<String, Object> patch) {
        return seen(version)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(HOME + "/" + id + part);
    }

    public Response readMember(String member) {
        return caller.calls().get(MEMBERS + "/" + member);
    }

    public Response patchMember(String member, int version, Map<String, Object> patch) {
        return seen(version)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(MEMBERS + "/" + member);
    }

    private RequestSpecification seen(int version) {
        return caller.calls().header("If-Match", "\"" + version + ".en.network\"");
    }
}

package org.hawsh.access.assignments;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** An assignment to propose and decide, for a new person in Kirkuk by default. */
final class AnAssignment {
    static final String ASSIGNMENTS = "/api/v1/role-assignments";

    private final Map<String, Object> body = new HashMap<>();

    private AnAssignment(Role role) {
        body.put("subject", UUID.randomUUID());
        body.put("role", role);
        body.put("centreId", TheCentres.KIRKUK);
    }

    static AnAssignment of(Role role) {
        return new AnAssignment(role);
    }

    AnAssignment to(Someone subject) {
        return with("subject", subject.subject());
    }

    AnAssignment with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    Response sentBy(Someone proposer) {
        return proposer.calls().contentType("application/json").body(body).post(ASSIGNMENTS);
    }

    JsonPath proposedBy(Someone proposer) {
        return sentBy(proposer).then().statusCode(201).extract().jsonPath();
    }

    /** @param decision confirmation, refusal or ending */
    static Response decide(Someone decider, String id, String decision, int seenVersion) {
        var call = decider.calls().header("If-Match", "\"" + seenVersion + ".en.assignment\"");
        return decision.equals("confirmation")
                ? call.post(ASSIGNMENTS + "/" + id + "/confirmation")
                : call.contentType("application/json")
                        .body(Map.of("reason", "The work has changed"))
                        .post(ASSIGNMENTS + "/" + id + "/" + decision);
    }
}

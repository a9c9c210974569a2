package org.hawsh.access.assignments;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class AssignmentSamples implements Samples {
    private final Someone administrator = Someone.with(Role.ADMINISTRATOR, TheCentres.KIRKUK);

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "searchAccounts",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(Map.of("text", "matrix"))
                                .post("/api/v1/accounts/searches"),
                "listRoleAssignments",
                caller -> caller.calls().get(AnAssignment.ASSIGNMENTS),
                "readRoleAssignment",
                caller -> caller.calls().get(AnAssignment.ASSIGNMENTS + "/" + proposed()),
                "proposeRoleAssignment",
                caller -> AnAssignment.of(Role.REGISTRAR).sentBy(caller),
                "confirmRoleAssignment",
                caller -> AnAssignment.decide(caller, proposed(), "confirmation", 0),
                "refuseRoleAssignment",
                caller -> AnAssignment.decide(caller, proposed(), "refusal", 0),
                "endRoleAssignment",
                caller -> AnAssignment.decide(caller, proposed(), "ending", 0));
    }

    private String proposed() {
        return AnAssignment.of(Role.REGISTRAR).proposedBy(administrator).getString("id");
    }
}

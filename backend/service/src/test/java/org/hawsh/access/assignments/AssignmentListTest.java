package org.hawsh.access.assignments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hawsh.access.Role;
import org.hawsh.embedded.DemonstrationStaff;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class AssignmentListTest {
    private final Someone administrator = Someone.everywhere(Role.ADMINISTRATOR);

    /** The demonstration's own rows, so that they too are known to fit. */
    @Test
    void eachWayAnAssignmentCanStandIsShownAndFoundByIt() throws IOException {
        try (var sql = DemonstrationStaff.class.getResourceAsStream("launch/assignments.sql")) {
            Databases.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
        Someone.with(Role.MEAL_OFFICER, TheCentres.KIRKUK);
        for (AssignmentState state : AssignmentState.values()) {
            administrator
                    .calls()
                    .queryParam("state", state)
                    .get(AnAssignment.ASSIGNMENTS)
                    .then()
                    .statusCode(200)
                    .body("items.state.unique()", contains(state.name()));
        }
        administrator
                .calls()
                .queryParam("subject", "0193a000-0000-7000-8000-000000000004")
                .get(AnAssignment.ASSIGNMENTS)
                .then()
                .body("items.state", hasItems("UPCOMING", "ENDED"));
    }

    @Test
    void theListGoesOnWhereItStoppedForTheSameQuestionOnly() {
        Someone often = Someone.without();
        List<String> ids =
                List.of(Role.MEAL_OFFICER, Role.REGISTRAR, Role.REVIEWER).stream()
                        .map(role -> AnAssignment.of(role).to(often).proposedBy(administrator))
                        .map(proposed -> proposed.getString("id"))
                        .toList();
        var page =
                administrator
                        .calls()
                        .queryParam("subject", often.subject())
                        .queryParam("limit", 2)
                        .get(AnAssignment.ASSIGNMENTS)
                        .then()
                        .body("items.id", contains(ids.get(2), ids.get(1)))
                        .extract()
                        .jsonPath();
        administrator
                .calls()
                .queryParam("subject", often.subject())
                .queryParam("limit", 2)
                .queryParam("cursor", page.getString("next"))
                .get(AnAssignment.ASSIGNMENTS)
                .then()
                .body("items.id", contains(ids.get(0)))
                .body("next", nullValue());
        administrator
                .calls()
                .queryParam("cursor", page.getString("next"))
                .get(AnAssignment.ASSIGNMENTS)
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
    }
}

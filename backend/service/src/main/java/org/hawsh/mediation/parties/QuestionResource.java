package org.hawsh.mediation.parties;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/mediation-questions")
@Tag(name = "Mediation")
class QuestionResource {
    private final HearingService hearings;

    QuestionResource(HearingService hearings) {
        this.hearings = hearings;
    }

    @GET
    @Operation(
            operationId = "listMediationQuestions",
            summary = "List the questions of the screening, as they are read out")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public WholeList<QuestionView> listMediationQuestions() {
        return WholeList.of(hearings.questions());
    }
}

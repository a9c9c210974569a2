package org.hawsh.mediation.mediators;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/mediator-candidates")
@Tag(name = "Mediation")
class MediatorCandidateResource {
    private final MediatorService mediators;

    MediatorCandidateResource(MediatorService mediators) {
        this.mediators = mediators;
    }

    @GET
    @Operation(
            operationId = "listMediatorCandidates",
            summary =
                    "List who works as mediator at my centres, and is not on the list of mediators")
    @PermissionsAllowed(Permissions.MEDIATION_SUPERVISE)
    public WholeList<MediatorCandidate> listMediatorCandidates(
            @QueryParam("centreId")
                    @Parameter(description = "One centre; all of the caller's if left out")
                    UUID centreId) {
        return WholeList.of(mediators.candidates(centreId));
    }
}

package org.hawsh.mediation.parties;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-cases/{caseId}/parties/{partyId}/screenings")
@Tag(name = "Mediation")
class ScreeningResource {
    private final HearingService hearings;

    ScreeningResource(HearingService hearings) {
        this.hearings = hearings;
    }

    @GET
    @Operation(
            operationId = "listMediationScreenings",
            summary = "List how one party was screened, newest first")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public WholeList<ScreeningView> listMediationScreenings(
            @PathParam("caseId") UUID caseId, @PathParam("partyId") UUID partyId) {
        return WholeList.of(hearings.screenings(caseId, partyId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The case has an agreement or has ended")
    @Operation(
            operationId = "recordMediationScreening",
            summary = "Record what one party answered, alone, today")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public ScreeningView recordMediationScreening(
            @PathParam("caseId") UUID caseId,
            @PathParam("partyId") UUID partyId,
            @NotNull @Valid RecordScreening body) {
        return hearings.screen(caseId, partyId, body);
    }
}

package org.hawsh.mediation.parties;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-cases/{caseId}/parties/{partyId}/consents")
@Tag(name = "Mediation")
class ConsentResource {
    private final HearingService hearings;

    ConsentResource(HearingService hearings) {
        this.hearings = hearings;
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The case has an agreement or has ended; a consent can still be taken back")
    @Operation(
            operationId = "recordMediationConsent",
            summary = "Record what a party says of taking part")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public ConsentView recordMediationConsent(
            @PathParam("caseId") UUID caseId,
            @PathParam("partyId") UUID partyId,
            @NotNull @Valid RecordConsent body) {
        return hearings.consent(caseId, partyId, body);
    }
}

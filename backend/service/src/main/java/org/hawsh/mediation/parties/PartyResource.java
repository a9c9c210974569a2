package org.hawsh.mediation.parties;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-cases/{caseId}/parties")
@Tag(name = "Mediation")
class PartyResource {
    private final PartyService parties;

    PartyResource(PartyService parties) {
        this.parties = parties;
    }

    @GET
    @Operation(operationId = "listMediationParties", summary = "List the parties of one case")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public WholeList<PartyView> listMediationParties(@PathParam("caseId") UUID caseId) {
        return WholeList.of(parties.list(caseId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The case has an agreement or has ended")
    @Operation(operationId = "addMediationParty", summary = "Add a party, equal to the others")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public PartyView addMediationParty(
            @PathParam("caseId") UUID caseId, @NotNull @Valid PartyDetails body) {
        return parties.add(caseId, body);
    }

    @GET
    @Path("/{partyId}")
    @Operation(operationId = "readMediationParty", summary = "Read one party of a case")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public PartyView readMediationParty(
            @PathParam("caseId") UUID caseId, @PathParam("partyId") UUID partyId) {
        return parties.read(caseId, partyId);
    }

    @PATCH
    @Path("/{partyId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("The case has an agreement or has ended")
    @Operation(operationId = "updateMediationParty", summary = "Edit one party of a case")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public PartyView updateMediationParty(
            @PathParam("caseId") UUID caseId,
            @PathParam("partyId") UUID partyId,
            @BeanParam IfMatch seen,
            @RequestBodySchema(PartyDetails.class) JsonNode patch) {
        return parties.edit(caseId, partyId, seen.version(), patch);
    }
}

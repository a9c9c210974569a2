package org.hawsh.mediation.agreements;

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

@Path("/api/v1/mediation-cases/{caseId}/agreements")
@Tag(name = "Mediation")
class AgreementResource {
    private final AgreementService agreements;

    AgreementResource(AgreementService agreements) {
        this.agreements = agreements;
    }

    @GET
    @Operation(
            operationId = "listMediationAgreements",
            summary = "List what the parties may sign or signed, newest first")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public WholeList<AgreementView> listMediationAgreements(@PathParam("caseId") UUID caseId) {
        return WholeList.of(agreements.list(caseId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The parties are not being mediated")
    @Operation(
            operationId = "createMediationAgreement",
            summary = "Write an agreement; it takes the place of the one before")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public AgreementView createMediationAgreement(
            @PathParam("caseId") UUID caseId, @NotNull @Valid AgreementDetails body) {
        return agreements.write(caseId, body);
    }

    @GET
    @Path("/{agreementId}")
    @Operation(operationId = "readMediationAgreement", summary = "Read one agreement of a case")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public AgreementView readMediationAgreement(
            @PathParam("caseId") UUID caseId, @PathParam("agreementId") UUID agreementId) {
        return agreements.read(caseId, agreementId);
    }

    @PATCH
    @Path("/{agreementId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("Somebody signed it, or another took its place")
    @Operation(
            operationId = "updateMediationAgreement",
            summary = "Edit an agreement that nobody has signed yet")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public AgreementView updateMediationAgreement(
            @PathParam("caseId") UUID caseId,
            @PathParam("agreementId") UUID agreementId,
            @BeanParam IfMatch seen,
            @RequestBodySchema(AgreementDetails.class) JsonNode patch) {
        return agreements.edit(caseId, agreementId, seen.version(), patch);
    }
}

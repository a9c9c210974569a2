package org.hawsh.mediation.cases;

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
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-cases")
@Tag(name = "Mediation")
class CaseResource {
    private final CaseService cases;
    private final StepService steps;

    CaseResource(CaseService cases, StepService steps) {
        this.cases = cases;
        this.steps = steps;
    }

    @GET
    @Operation(operationId = "listMediationCases", summary = "List the cases I am a member of")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public Page<CaseSummary> listMediationCases(@Valid @BeanParam CaseFilter filter) {
        return cases.page(filter);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The caller is no mediator of this centre")
    @Operation(operationId = "openMediationCase", summary = "Take in a dispute, and mediate it")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public CaseView openMediationCase(@NotNull @Valid OpenCase body) {
        return cases.open(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readMediationCase", summary = "Read one case I am a member of")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public CaseView readMediationCase(@PathParam("id") UUID id) {
        return cases.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("The case has an agreement or has ended")
    @Operation(operationId = "updateMediationCase", summary = "Tell more of a case")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public CaseView updateMediationCase(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(CaseDetails.class) JsonNode patch) {
        return cases.edit(id, seen.version(), patch);
    }

    @POST
    @Path("/{id}/steps")
    @Conflict("It cannot go there from where it stands, or something has to be done before")
    @Operation(operationId = "recordMediationStep", summary = "Move a case on to its next step")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public CaseView recordMediationStep(
            @PathParam("id") UUID id, @BeanParam IfMatch seen, @NotNull @Valid MoveCase body) {
        return steps.move(id, seen.version(), body);
    }

    @POST
    @Path("/{id}/ending")
    @Conflict("It has an agreement, or has ended before")
    @Operation(
            operationId = "endMediationCase",
            summary = "End a case without an agreement; why is known to its members only")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public CaseView endMediationCase(
            @PathParam("id") UUID id, @BeanParam IfMatch seen, @NotNull @Valid Ending body) {
        return steps.end(id, seen.version(), body);
    }
}

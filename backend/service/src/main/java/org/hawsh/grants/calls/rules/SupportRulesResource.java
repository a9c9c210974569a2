package org.hawsh.grants.calls.rules;

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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/centres/{centreId}/funding-contributions/{contributionId}/support-rules")
@Tag(name = "Support")
class SupportRulesResource {
    private final SupportRulesService rules;

    SupportRulesResource(SupportRulesService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(
            operationId = "readSupportRules",
            summary = "Read what a contribution lets the centre pass on to others")
    @PermissionsAllowed(Permissions.CENTRE_SET_UP)
    public SupportRulesView readSupportRules(
            @PathParam("centreId") UUID centreId,
            @PathParam("contributionId") UUID contributionId) {
        return rules.read(centreId, contributionId);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The contribution has its rules already; edit them")
    @Operation(
            operationId = "createSupportRules",
            summary = "Record what a contribution lets the centre pass on to others")
    @PermissionsAllowed(Permissions.CENTRE_SET_UP)
    public SupportRulesView createSupportRules(
            @PathParam("centreId") UUID centreId,
            @PathParam("contributionId") UUID contributionId,
            @NotNull @Valid SupportRulesDetails body) {
        return rules.create(centreId, contributionId, body);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateSupportRules",
            summary = "Edit what a contribution lets the centre pass on; its currency stays")
    @PermissionsAllowed(Permissions.CENTRE_SET_UP)
    public SupportRulesView updateSupportRules(
            @PathParam("centreId") UUID centreId,
            @PathParam("contributionId") UUID contributionId,
            @BeanParam IfMatch seen,
            @RequestBodySchema(SupportRulesDetails.class) JsonNode mergePatch) {
        return rules.edit(centreId, contributionId, seen.version(), mergePatch);
    }
}

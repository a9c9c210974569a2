package org.hawsh.centres.funding;

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
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/centres/{centreId}/funding-contributions")
@Tag(name = "Centres")
class ContributionResource {

    private final ContributionService contributions;

    ContributionResource(ContributionService contributions) {
        this.contributions = contributions;
    }

    @GET
    @Operation(operationId = "listFundingContributions", summary = "List who pays for a centre")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public WholeList<ContributionView> listFundingContributions(
            @PathParam("centreId") UUID centreId) {
        return WholeList.of(contributions.of(centreId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createFundingContribution", summary = "Add who pays for a centre")
    @PermissionsAllowed(Permissions.CENTRE_SET_UP)
    public ContributionView createFundingContribution(
            @PathParam("centreId") UUID centreId, @NotNull @Valid CreateContribution body) {
        return contributions.create(centreId, body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readFundingContribution", summary = "Read one contribution")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public ContributionView readFundingContribution(
            @PathParam("centreId") UUID centreId, @PathParam("id") UUID id) {
        return contributions.read(centreId, id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateFundingContribution",
            summary = "Edit a contribution, or record that its words are not shown")
    @PermissionsAllowed(Permissions.CENTRE_SET_UP)
    public ContributionView updateFundingContribution(
            @PathParam("centreId") UUID centreId,
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(ContributionDetails.class) JsonNode mergePatch) {
        return contributions.edit(centreId, id, seen.version(), mergePatch);
    }
}

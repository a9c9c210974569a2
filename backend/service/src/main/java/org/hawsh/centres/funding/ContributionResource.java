package org.hawsh.centres.funding;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.ChangeView;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres/{centreId}/funding-contributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
class ContributionResource {
    private static final String VIEW = "funding";

    private final ContributionService contributions;
    private final OneEffect oneEffect;
    private final Answers answers;

    ContributionResource(ContributionService contributions, OneEffect oneEffect, Answers answers) {
        this.contributions = contributions;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listFundingContributions", summary = "List who pays for a centre")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public Page<ContributionView> listFundingContributions(@PathParam("centreId") UUID centreId) {
        return Page.whole(contributions.of(centreId));
    }

    @POST
    @Operation(operationId = "createFundingContribution", summary = "Add who pays for a centre")
    @APIResponseSchema(
            value = ContributionView.class,
            responseCode = "201",
            responseDescription = "Added")
    @PermissionsAllowed(Permissions.CENTRE_SET_UP)
    public RestResponse<ContributionView> createFundingContribution(
            @PathParam("centreId") UUID centreId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid CreateContribution body) {
        String address = "/centres/" + centreId + "/funding-contributions";
        ContributionView created =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST " + address,
                        body,
                        ContributionView.class,
                        () -> contributions.create(centreId, body));
        return answers.created(created, created.version(), VIEW, address + "/" + created.id());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readFundingContribution", summary = "Read one contribution")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public RestResponse<ContributionView> readFundingContribution(
            @PathParam("centreId") UUID centreId, @PathParam("id") UUID id) {
        return tagged(contributions.read(centreId, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateFundingContribution",
            summary = "Edit a contribution, or record that its words are not shown")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ContributionPatch.class)))
    @PermissionsAllowed(Permissions.CENTRE_SET_UP)
    public RestResponse<ContributionView> updateFundingContribution(
            @PathParam("centreId") UUID centreId,
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the contribution as it was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(contributions.edit(centreId, id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listFundingContributionChanges",
            summary = "List the edits of one contribution, newest first")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public Page<ChangeView> listFundingContributionChanges(
            @PathParam("centreId") UUID centreId, @PathParam("id") UUID id) {
        return contributions.changes(centreId, id);
    }

    private RestResponse<ContributionView> tagged(ContributionView contribution) {
        return answers.shown(contribution, contribution.version(), VIEW);
    }
}

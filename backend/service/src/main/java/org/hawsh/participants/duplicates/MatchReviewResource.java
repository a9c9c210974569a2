package org.hawsh.participants.duplicates;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Scarce;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
class MatchReviewResource {
    private final MatchReview review;
    private final Distinctions distinctions;

    MatchReviewResource(MatchReview review, Distinctions distinctions) {
        this.review = review;
        this.distinctions = distinctions;
    }

    @GET
    @Path("/match-pairs")
    @Operation(
            operationId = "listMatchPairs",
            summary = "List the pairs of records that may be one person and wait for a look")
    @PermissionsAllowed(Distinctions.MAY)
    public Page<MatchPair> listMatchPairs(
            @QueryParam("centreId") UUID centreId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        return review.waiting(centreId, limit, cursor);
    }

    @POST
    @Path("/match-pairs/searches")
    @Operation(
            operationId = "searchMatchPairs",
            summary = "Look through a part of a centre's people for pairs that may be one person")
    @Scarce
    @PermissionsAllowed(Distinctions.MAY)
    public LookForMatches.Result searchMatchPairs(@NotNull @Valid LookForMatches body) {
        return review.look(body);
    }

    @GET
    @Path("/distinctions")
    @Operation(
            operationId = "listDistinctions",
            summary = "List the pairs of records that somebody said are two people, newest first")
    @PermissionsAllowed(Distinctions.MAY)
    public Page<DistinctionView> listDistinctions(
            @QueryParam("centreId") UUID centreId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        return distinctions.decided(centreId, limit, cursor);
    }

    @POST
    @Path("/{id}/distinctions")
    @Operation(
            operationId = "recordDistinction",
            summary = "Say that two records are two people; said again, it is kept once")
    @APIResponseSchema(
            value = DistinctionView.class,
            responseCode = "201",
            responseDescription = "Remembered")
    @PermissionsAllowed(Distinctions.MAY)
    public RestResponse<DistinctionView> recordDistinction(
            @PathParam("id") UUID id, @NotNull @Valid RecordDistinction body) {
        return RestResponse.status(
                RestResponse.Status.CREATED, distinctions.tellApart(id, body.other()));
    }

    @POST
    @Path("/distinctions/{id}/withdrawal")
    @Operation(
            operationId = "endDistinction",
            summary = "Take back that two records are two people")
    @APIResponse(responseCode = "204", description = "They are a question again")
    @PermissionsAllowed(Distinctions.MAY)
    public void endDistinction(@PathParam("id") UUID id) {
        distinctions.takeBack(id);
    }
}

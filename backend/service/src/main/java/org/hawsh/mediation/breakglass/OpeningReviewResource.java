package org.hawsh.mediation.breakglass;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-opening-reviews")
@Tag(name = "Mediation")
class OpeningReviewResource {
    private final OpeningReviewService openings;

    OpeningReviewResource(OpeningReviewService openings) {
        this.openings = openings;
    }

    @GET
    @Operation(
            operationId = "listMediationOpeningReviews",
            summary = "List the openings I review, those that wait first")
    @PermissionsAllowed(Permissions.MEDIATION_OPENING_REVIEW)
    public Page<OpeningReviewView> listMediationOpeningReviews(@Valid @BeanParam Paging paging) {
        return openings.reviews(paging);
    }

    @POST
    @Path("/{openingId}/outcome")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Reviewed")
    @Conflict("Reviewed before, or by whoever opened it or was the second person")
    @Operation(
            operationId = "recordMediationOpeningReview",
            summary = "Say whether an opening was justified, and why")
    @PermissionsAllowed(Permissions.MEDIATION_OPENING_REVIEW)
    public void recordMediationOpeningReview(
            @PathParam("openingId") UUID openingId, @NotNull @Valid ReviewOpening body) {
        openings.review(openingId, body);
    }
}

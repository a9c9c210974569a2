package org.hawsh.grants.selection.reviews;

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
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/reviews")
@Tag(name = "Support")
class ReviewResource {
    private final ReviewService reviews;

    ReviewResource(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GET
    @Operation(
            operationId = "listGrantReviews",
            summary = "List one's own reviews, newest first, without who applied")
    @PermissionsAllowed(Permissions.GRANT_REVIEW)
    public Page<ReviewSummary> listGrantReviews(@Valid @BeanParam ReviewFilter filter) {
        return reviews.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readGrantReview",
            summary =
                    "Read what to review, without who applied; what the other reviewer said once both are in")
    @PermissionsAllowed(Permissions.GRANT_REVIEW)
    public ReviewView readGrantReview(@PathParam("id") UUID id) {
        return reviews.read(id);
    }

    @POST
    @Path("/{id}/submission")
    @Conflict("It is in already, or the call is decided")
    @Operation(
            operationId = "submitGrantReview",
            summary = "Score by each criterion and say why, once and for good")
    @PermissionsAllowed(Permissions.GRANT_REVIEW)
    public ReviewView submitGrantReview(
            @PathParam("id") UUID id, @BeanParam IfMatch seen, @NotNull @Valid SubmitReview body) {
        return reviews.submit(id, seen.version(), body);
    }

    @POST
    @Path("/{id}/refusal")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Somebody else is asked")
    @Conflict("It is in already")
    @Operation(
            operationId = "declineGrantReview",
            summary = "Say that one is related to who applied; nobody is told why")
    @PermissionsAllowed(Permissions.GRANT_REVIEW)
    public void declineGrantReview(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        reviews.decline(id, seen.version());
    }
}

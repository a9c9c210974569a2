package org.hawsh.activities.enrolment.selection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;

@Path("/api/v1/courses/{id}")
@Tag(name = "Enrolments")
class SelectionResource {
    private final SelectionService selection;

    SelectionResource(SelectionService selection) {
        this.selection = selection;
    }

    @GET
    @Path("/selection")
    @Operation(
            operationId = "readSelection",
            summary = "Read by what a committee chooses, who they are, and whom they heard")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public SelectionView readSelection(@PathParam("id") UUID courseId) {
        return selection.look(courseId);
    }

    @PUT
    @Path("/selection")
    @Operation(
            operationId = "saveSelection",
            summary = "Say by what is chosen and by whom, before anybody is heard")
    @Conflict("Somebody was heard, or nothing is scored")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public SelectionView saveSelection(
            @PathParam("id") UUID courseId,
            @BeanParam IfMatch seen,
            @NotNull @Valid SetSelection body) {
        return selection.set(courseId, seen.version(), body);
    }

    @POST
    @Path("/selection/declaration")
    @Operation(
            operationId = "declareNoInterest",
            summary = "Declare that nobody close to me is among those who applied")
    @Conflict("Not on the committee")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public SelectionView declareNoInterest(
            @PathParam("id") UUID courseId, @NotNull @Valid DeclareNoInterest body) {
        return selection.declare(courseId);
    }

    @PUT
    @Path("/enrolments/{enrolmentId}/interview-sheet")
    @Operation(
            operationId = "saveInterviewSheet",
            summary = "Write down what I found in an interview; others judge by themselves")
    @Conflict("Not on the committee, or not declared")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public SelectionView saveInterviewSheet(
            @PathParam("id") UUID courseId,
            @PathParam("enrolmentId") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid FillSheet body) {
        return selection.fill(courseId, id, seen.version(), body);
    }

    @POST
    @Path("/selection/decision")
    @Operation(
            operationId = "decideSelection",
            summary = "Offer the places by score, and keep a reserve in the order of scores")
    @Conflict("Somebody was not heard by two or more")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public SelectionView decideSelection(@PathParam("id") UUID courseId) {
        return selection.decide(courseId);
    }
}

package org.hawsh.activities.enrolment.completion;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.activities.enrolment.Rosters;
import org.hawsh.activities.enrolment.waitinglist.SeatsView;

@Path("/api/v1/courses/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
class CompletionResource {
    private final CompletionService completion;
    private final Rosters rosters;

    CompletionResource(CompletionService completion, Rosters rosters) {
        this.completion = completion;
        this.rosters = rosters;
    }

    @GET
    @Path("/places")
    @Operation(
            operationId = "readCoursePlaces",
            summary = "Read how full a course is and how mixed its group; it names nobody")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public SeatsView readCoursePlaces(@PathParam("id") UUID courseId) {
        return rosters.seats(courseId);
    }

    @GET
    @Path("/completion")
    @Operation(
            operationId = "readCompletion",
            summary = "See who completes a course by its rule; nothing is changed")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public CompletionView readCompletion(@PathParam("id") UUID courseId) {
        return completion.look(courseId);
    }

    @POST
    @Path("/completion")
    @Operation(
            operationId = "completeEnrolments",
            summary = "Complete those who meet the rule of a course that is over")
    @APIResponseSchema(
            value = CompletedView.class,
            responseCode = "200",
            responseDescription = "Completed")
    @APIResponse(responseCode = "409", description = "The course still runs")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public CompletedView completeEnrolments(
            @PathParam("id") UUID courseId, @NotNull @Valid Complete body) {
        return new CompletedView(completion.complete(courseId, body));
    }

    @POST
    @Path("/completion/withdrawal")
    @Operation(
            operationId = "cancelCompletion",
            summary =
                    "Take back, within a quarter of an hour and by the same person, that people completed: they are enrolled as before")
    @APIResponseSchema(
            value = CompletedView.class,
            responseCode = "200",
            responseDescription = "Enrolled again")
    @APIResponse(responseCode = "409", description = "It is too long ago, or papers were begun")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public CompletedView cancelCompletion(
            @PathParam("id") UUID courseId, @NotNull @Valid TakeBackCompletion body) {
        return new CompletedView(completion.takeBack(courseId, body));
    }
}

package org.hawsh.activities.enrolment.selection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/courses/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
class SelectionResource {
    private final SelectionService selection;
    private final Answers answers;

    SelectionResource(SelectionService selection, Answers answers) {
        this.selection = selection;
        this.answers = answers;
    }

    @GET
    @Path("/selection")
    @Operation(
            operationId = "readSelection",
            summary = "Read by what a committee chooses, who they are, and whom they heard")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public RestResponse<SelectionView> readSelection(@PathParam("id") UUID courseId) {
        return tagged(selection.look(courseId));
    }

    @PUT
    @Path("/selection")
    @Operation(
            operationId = "saveSelection",
            summary = "Say by what is chosen and by whom, before anybody is heard")
    @APIResponseSchema(
            value = SelectionView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @APIResponse(responseCode = "409", description = "Somebody was heard, or nothing is scored")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<SelectionView> saveSelection(
            @PathParam("id") UUID courseId,
            @Parameter(required = true, description = "The ETag of the selection as it was read")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid SetSelection body) {
        return tagged(selection.set(courseId, EntityTags.versionOf(ifMatch), body));
    }

    @POST
    @Path("/selection/declaration")
    @Operation(
            operationId = "declareNoInterest",
            summary = "Declare that nobody close to me is among those who applied")
    @APIResponseSchema(
            value = SelectionView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @APIResponse(responseCode = "409", description = "Not on the committee")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public RestResponse<SelectionView> declareNoInterest(
            @PathParam("id") UUID courseId, @NotNull @Valid DeclareNoInterest body) {
        return tagged(selection.declare(courseId));
    }

    @PUT
    @Path("/enrolments/{enrolmentId}/interview-sheet")
    @Operation(
            operationId = "saveInterviewSheet",
            summary = "Write down what I found in an interview; others judge by themselves")
    @APIResponseSchema(
            value = SelectionView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @APIResponse(responseCode = "409", description = "Not on the committee, or not declared")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public RestResponse<SelectionView> saveInterviewSheet(
            @PathParam("id") UUID courseId,
            @PathParam("enrolmentId") UUID id,
            @Parameter(required = true, description = "The ETag of the selection as it was read")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid FillSheet body) {
        return tagged(selection.fill(courseId, id, EntityTags.versionOf(ifMatch), body));
    }

    @POST
    @Path("/selection/decision")
    @Operation(
            operationId = "decideSelection",
            summary = "Offer the places by score, and keep a reserve in the order of scores")
    @APIResponseSchema(
            value = SelectionView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @APIResponse(responseCode = "409", description = "Somebody was not heard by two or more")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<SelectionView> decideSelection(@PathParam("id") UUID courseId) {
        return tagged(selection.decide(courseId));
    }

    private RestResponse<SelectionView> tagged(SelectionView view) {
        return answers.shown(view, view.version(), "selection");
    }
}

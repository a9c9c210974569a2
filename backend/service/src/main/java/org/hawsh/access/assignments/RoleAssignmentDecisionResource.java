package org.hawsh.access.assignments;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.request.Request;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/role-assignments/{id}")
@Tag(name = "Access")
class RoleAssignmentDecisionResource {
    private static final String SEEN = "The ETag of the assignment that was looked at";

    private final RoleAssignmentService assignments;
    private final Request request;

    RoleAssignmentDecisionResource(RoleAssignmentService assignments, Request request) {
        this.assignments = assignments;
        this.request = request;
    }

    @POST
    @Path("/confirmation")
    @Operation(
            operationId = "confirmRoleAssignment",
            summary = "Confirm what somebody else proposed for a third person")
    @APIResponse(
            responseCode = "200",
            description = "The assignment as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoleAssignmentView.class)))
    @APIResponse(responseCode = "409", description = "Decided already, or not yours to decide")
    @APIResponse(responseCode = "412", description = "Somebody decided in between")
    @APIResponse(responseCode = "428", description = "Send If-Match with the version you saw")
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_CONFIRM)
    public RestResponse<RoleAssignmentView> confirmRoleAssignment(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = SEEN, example = "\"0.en.assignment\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return tagged(assignments.confirm(id, EntityTags.versionOf(ifMatch)));
    }

    @POST
    @Path("/refusal")
    @Operation(operationId = "refuseRoleAssignment", summary = "Refuse what was proposed")
    @APIResponse(
            responseCode = "200",
            description = "The assignment as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoleAssignmentView.class)))
    @APIResponse(responseCode = "409", description = "Decided already, or not yours to decide")
    @APIResponse(responseCode = "412", description = "Somebody decided in between")
    @APIResponse(responseCode = "428", description = "Send If-Match with the version you saw")
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_CONFIRM)
    public RestResponse<RoleAssignmentView> refuseRoleAssignment(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = SEEN, example = "\"0.en.assignment\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Decision body) {
        return tagged(assignments.refuse(id, EntityTags.versionOf(ifMatch), body.reason()));
    }

    @POST
    @Path("/ending")
    @Operation(
            operationId = "endRoleAssignment",
            summary = "Take a role away; the next request is refused")
    @APIResponse(
            responseCode = "200",
            description = "The assignment as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoleAssignmentView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Ended already, one's own, or the last of its kind")
    @APIResponse(responseCode = "412", description = "Somebody decided in between")
    @APIResponse(responseCode = "428", description = "Send If-Match with the version you saw")
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_END)
    public RestResponse<RoleAssignmentView> endRoleAssignment(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = SEEN, example = "\"0.en.assignment\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Decision body) {
        return tagged(assignments.end(id, EntityTags.versionOf(ifMatch), body.reason()));
    }

    private RestResponse<RoleAssignmentView> tagged(RoleAssignmentView assignment) {
        return RestResponse.ResponseBuilder.ok(assignment)
                .tag(assignment.entityTag(request.language()))
                .build();
    }
}

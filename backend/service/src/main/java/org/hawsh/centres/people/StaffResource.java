package org.hawsh.centres.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/staff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
class StaffResource {
    private final StaffService staff;
    private final CurrentUser user;
    private final OneEffect oneEffect;
    private final Answers answers;

    StaffResource(StaffService staff, CurrentUser user, OneEffect oneEffect, Answers answers) {
        this.staff = staff;
        this.user = user;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listStaff", summary = "List the staff of my centres by name")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_READ)
    public Page<StaffView> listStaff(@Valid @BeanParam PersonFilter filter) {
        return staff.page(filter);
    }

    @POST
    @Operation(operationId = "createStaffMember", summary = "Add somebody to a centre's staff")
    @APIResponseSchema(value = StaffView.class, responseCode = "201", responseDescription = "Added")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_MANAGE)
    public RestResponse<StaffView> createStaffMember(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid AddStaffMember body) {
        user.centresWith(Permissions.CENTRE_PEOPLE_MANAGE, body.centreId());
        StaffView added =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /staff",
                        body,
                        StaffView.class,
                        () -> staff.add(body));
        return answers.created(added, added.version(), "staff", "/staff/" + added.id());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readStaffMember", summary = "Read one member of staff")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_READ)
    public RestResponse<StaffView> readStaffMember(@PathParam("id") UUID id) {
        return tagged(staff.read(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateStaffMember",
            summary = "Edit one member of staff, or say when they leave")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = StaffPatch.class)))
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_MANAGE)
    public RestResponse<StaffView> updateStaffMember(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of what was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(staff.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listStaffMemberChanges",
            summary = "List the edits of one member of staff, newest first")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_READ)
    public Page<ChangeView> listStaffMemberChanges(@PathParam("id") UUID id) {
        return staff.changes(id);
    }

    private RestResponse<StaffView> tagged(StaffView person) {
        return answers.shown(person, person.version(), "staff");
    }
}

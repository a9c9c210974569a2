package org.hawsh.centres.people;

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
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/staff")
@Tag(name = "Centres")
class StaffResource {
    private final StaffService staff;

    StaffResource(StaffService staff) {
        this.staff = staff;
    }

    @GET
    @Operation(operationId = "listStaff", summary = "List the staff of my centres by name")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_READ)
    public Page<StaffView> listStaff(@Valid @BeanParam PersonFilter filter) {
        return staff.page(filter);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createStaffMember", summary = "Add somebody to a centre's staff")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_MANAGE)
    public StaffView createStaffMember(@NotNull @Valid AddStaffMember body) {
        return staff.add(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readStaffMember", summary = "Read one member of staff")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_READ)
    public StaffView readStaffMember(@PathParam("id") UUID id) {
        return staff.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateStaffMember",
            summary = "Edit one member of staff, or say when they leave")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_MANAGE)
    public StaffView updateStaffMember(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(StaffDetails.class) JsonNode mergePatch) {
        return staff.edit(id, seen.version(), mergePatch);
    }
}

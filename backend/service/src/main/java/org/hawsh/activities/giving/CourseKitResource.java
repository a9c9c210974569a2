package org.hawsh.activities.giving;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/courses/{id}/kits")
@Tag(name = "Giving")
class CourseKitResource {
    private final KitService kits;

    CourseKitResource(KitService kits) {
        this.kits = kits;
    }

    @GET
    @Operation(operationId = "listKits", summary = "List what people of a course took home")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public WholeList<KitView> listKits(@PathParam("id") UUID courseId) {
        return WholeList.of(kits.list(courseId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createKit", summary = "Give somebody something to work with")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public KitView createKit(@PathParam("id") UUID courseId, @NotNull @Valid GiveKit body) {
        return kits.give(courseId, body);
    }
}

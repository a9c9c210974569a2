package org.hawsh.activities.giving;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;

@Path("/api/v1/kits/{id}")
@Tag(name = "Giving")
class KitResource {
    private final KitService kits;

    KitResource(KitService kits) {
        this.kits = kits;
    }

    @GET
    @Operation(operationId = "readKit", summary = "Read what somebody was given to work with")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public KitView readKit(@PathParam("id") UUID id) {
        return kits.read(id);
    }

    @POST
    @Path("/receipt")
    @Operation(
            operationId = "confirmReceipt",
            summary = "Write down that the receipt on paper was signed")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public KitView confirmReceipt(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return kits.signReceipt(id, seen.version());
    }

    @POST
    @Path("/ending")
    @Operation(operationId = "endKit", summary = "Write down that a kit was brought back")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public KitView endKit(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return kits.takeBack(id, seen.version());
    }
}

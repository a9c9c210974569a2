package org.hawsh.access.offline;

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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/me/offline-leases")
@Tag(name = "Access")
class OfflineLeaseResource {
    private final OfflineLeaseService leases;

    OfflineLeaseResource(OfflineLeaseService leases) {
        this.leases = leases;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createOfflineLease",
            summary = "Take names along on a device for a day; its lease before ends")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public OfflineLeaseView createOfflineLease(@NotNull @Valid CreateOfflineLease body) {
        return leases.begin(body.device());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readOfflineLease",
            summary =
                    "Read a lease of mine again; gone once it has ended, or I was signed out everywhere")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public OfflineLeaseView readOfflineLease(@PathParam("id") UUID id) {
        return leases.read(id);
    }
}

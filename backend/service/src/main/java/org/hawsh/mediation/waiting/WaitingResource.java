package org.hawsh.mediation.waiting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/mediation-waiting")
@Tag(name = "Tasks")
class WaitingResource {
    private final WaitingService waiting;

    WaitingResource(WaitingService waiting) {
        this.waiting = waiting;
    }

    @GET
    @Operation(
            operationId = "listMediationWaiting",
            summary =
                    "List what waits for me today in my own cases, and which cases I am asked to take on")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public WholeList<WaitingView> listMediationWaiting() {
        return WholeList.of(waiting.forMediator());
    }

    @GET
    @Path("/supervision")
    @Operation(
            operationId = "listSupervisionWaiting",
            summary =
                    "List what waits for me as supervisor: alerts, and cards on which something is overdue")
    @PermissionsAllowed(Permissions.MEDIATION_SUPERVISE)
    public WholeList<WaitingView> listSupervisionWaiting() {
        return WholeList.of(waiting.forSupervisor());
    }
}

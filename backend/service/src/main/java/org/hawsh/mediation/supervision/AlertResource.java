package org.hawsh.mediation.supervision;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-alerts")
@Tag(name = "Mediation")
class AlertResource {
    private final SupervisionService supervision;

    AlertResource(SupervisionService supervision) {
        this.supervision = supervision;
    }

    @GET
    @Operation(
            operationId = "listMediationAlerts",
            summary = "List the safety alerts nobody has acknowledged yet")
    @PermissionsAllowed(Permissions.MEDIATION_SUPERVISE)
    public WholeList<AlertView> listMediationAlerts() {
        return WholeList.of(supervision.alerts());
    }

    @POST
    @Path("/{alertId}/acknowledgement")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Acknowledged")
    @Operation(
            operationId = "confirmMediationAlert",
            summary = "Say that I have read an alert and see to it")
    @PermissionsAllowed(Permissions.MEDIATION_SUPERVISE)
    public void confirmMediationAlert(@PathParam("alertId") UUID alertId) {
        supervision.acknowledge(alertId);
    }
}

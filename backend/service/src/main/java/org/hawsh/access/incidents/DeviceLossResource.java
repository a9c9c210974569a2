package org.hawsh.access.incidents;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/device-losses")
@Tag(name = "Access")
class DeviceLossResource {
    private final DeviceLossService losses;
    private final OneEffect oneEffect;

    DeviceLossResource(DeviceLossService losses, OneEffect oneEffect) {
        this.losses = losses;
        this.oneEffect = oneEffect;
    }

    @POST
    @Operation(
            operationId = "reportDeviceLoss",
            summary = "Report a lost, stolen or seized device; its person is signed out everywhere")
    @APIResponse(
            responseCode = "201",
            description = "Reported; tokens issued until now open nothing",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeviceLossView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The first request with this Idempotency-Key has not ended")
    @PermissionsAllowed(Permissions.PROFILE_READ)
    public RestResponse<DeviceLossView> reportDeviceLoss(
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            description =
                                    "Sent again with the same key, it is one report; kept for 72 hours")
                    String idempotencyKey,
            @NotNull @Valid ReportDeviceLoss body) {
        losses.mayReport(body.subject());
        DeviceLossView reported =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /device-losses",
                        body,
                        DeviceLossView.class,
                        () -> losses.report(body));
        return RestResponse.status(Response.Status.CREATED, losses.counted(reported));
    }

    @GET
    @Operation(
            operationId = "listDeviceLosses",
            summary = "List the devices that were lost, newest first")
    @PermissionsAllowed(Permissions.DEVICE_LOSS_REPORT)
    public Page<DeviceLossView> listDeviceLosses(@Valid @BeanParam IncidentFilter filter) {
        return losses.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDeviceLoss", summary = "Read one report of a lost device")
    @PermissionsAllowed(Permissions.DEVICE_LOSS_REPORT)
    public DeviceLossView readDeviceLoss(@PathParam("id") UUID id) {
        return losses.read(id);
    }
}

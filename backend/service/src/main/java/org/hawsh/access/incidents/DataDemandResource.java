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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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

@Path("/api/v1/data-demands")
@Tag(name = "Access")
class DataDemandResource {
    private final DataDemandService demands;
    private final OneEffect oneEffect;

    DataDemandResource(DataDemandService demands, OneEffect oneEffect) {
        this.demands = demands;
        this.oneEffect = oneEffect;
    }

    @POST
    @Operation(
            operationId = "recordDataDemand",
            summary = "Record that somebody demanded data, and how they were answered")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            headers =
                    @Header(
                            name = "Location",
                            description = "The record's address",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DataDemandView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The first request with this Idempotency-Key has not ended")
    @PermissionsAllowed(Permissions.DATA_DEMAND_RECORD)
    public RestResponse<DataDemandView> recordDataDemand(
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            description =
                                    "Sent again with the same key, it is one record; kept for 72 hours")
                    String idempotencyKey,
            @NotNull @Valid RecordDataDemand body) {
        demands.mayRecord(body.centreId());
        DataDemandView recorded =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /data-demands",
                        body,
                        DataDemandView.class,
                        () -> demands.record(body));
        return RestResponse.ResponseBuilder.<DataDemandView>created(
                        URI.create("/api/v1/data-demands/" + recorded.id()))
                .entity(recorded)
                .build();
    }

    @GET
    @Operation(operationId = "listDataDemands", summary = "List the demands for data, newest first")
    @PermissionsAllowed(Permissions.DATA_DEMAND_READ)
    public Page<DataDemandView> listDataDemands(@Valid @BeanParam IncidentFilter filter) {
        return demands.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDataDemand", summary = "Read one demand for data")
    @PermissionsAllowed(Permissions.DATA_DEMAND_READ)
    public DataDemandView readDataDemand(@PathParam("id") UUID id) {
        return demands.read(id);
    }
}

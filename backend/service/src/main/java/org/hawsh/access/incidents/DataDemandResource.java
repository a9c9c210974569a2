package org.hawsh.access.incidents;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/data-demands")
@Tag(name = "Access")
class DataDemandResource {
    private final DataDemandService demands;

    DataDemandResource(DataDemandService demands) {
        this.demands = demands;
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "recordDataDemand",
            summary = "Record that somebody demanded data, and how they were answered")
    @PermissionsAllowed(Permissions.DATA_DEMAND_RECORD)
    public DataDemandView recordDataDemand(@NotNull @Valid RecordDataDemand body) {
        return demands.record(body);
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

package org.hawsh.centres;

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
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/centres/{id}/life-events")
@Tag(name = "Centres")
class LifeEventResource {
    private final LifeEventService events;

    LifeEventResource(LifeEventService events) {
        this.events = events;
    }

    @GET
    @Operation(operationId = "listLifeEvents", summary = "List what happened to a centre")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public WholeList<LifeEventView> listLifeEvents(@PathParam("id") UUID id) {
        return WholeList.of(events.of(id));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "recordLifeEvent",
            summary = "Open, move, suspend, resume or hand over a centre")
    @PermissionsAllowed(Permissions.CENTRE_SET_UP)
    public LifeEventView recordLifeEvent(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid RecordLifeEvent body) {
        return events.record(id, seen.version(), body);
    }
}

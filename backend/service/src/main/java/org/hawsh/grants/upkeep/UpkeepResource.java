package org.hawsh.grants.upkeep;

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
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/grants/{grantId}/upkeep")
@Tag(name = "Support")
class UpkeepResource {
    private final UpkeepService upkeep;

    UpkeepResource(UpkeepService upkeep) {
        this.upkeep = upkeep;
    }

    @GET
    @Operation(
            operationId = "readGrantUpkeep",
            summary = "Read when somebody goes to see what became of it, and what was found")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public UpkeepView readGrantUpkeep(@PathParam("grantId") UUID grantId) {
        return upkeep.read(grantId);
    }

    @POST
    @Path("/visits")
    @Once
    @ResponseStatus(201)
    @Conflict("What was planned is not there yet")
    @Operation(
            operationId = "recordUpkeepVisit",
            summary = "Record that somebody was there and what they found; the last word counts")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public UpkeepVisitView recordUpkeepVisit(
            @PathParam("grantId") UUID grantId, @NotNull @Valid RecordVisit body) {
        return upkeep.record(grantId, body);
    }
}

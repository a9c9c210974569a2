package org.hawsh.participants.profile;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Scarce;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/participants/{id}")
@Tag(name = "Participants")
class DisplacementResource {
    private final DisplacementService displacement;

    DisplacementResource(DisplacementService displacement) {
        this.displacement = displacement;
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Path("/displacement-episodes")
    @Operation(
            operationId = "recordDisplacementEpisode",
            summary = "Write down a change of status; it cannot be read here")
    @PermissionsAllowed(Permissions.ORIGIN_RECORD)
    public RecordedEpisode recordDisplacementEpisode(
            @PathParam("id") UUID id, @NotNull @Valid DisplacementDetails body) {
        return displacement.record(id, body);
    }

    @POST
    @Path("/origin-readings")
    @Operation(
            operationId = "readOrigin",
            summary =
                    "Read status and origin of a party of my own case, for a purpose; the reading is logged")
    @Scarce
    @PermissionsAllowed(Permissions.ORIGIN_READ)
    public OriginReading.View readOrigin(
            @PathParam("id") UUID id, @NotNull @Valid OriginReading body) {
        return displacement.read(id, body.purpose());
    }
}

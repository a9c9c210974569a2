package org.hawsh.participants.profile;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Scarce;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
class DisplacementResource {
    private final DisplacementService displacement;
    private final OneEffect oneEffect;

    DisplacementResource(DisplacementService displacement, OneEffect oneEffect) {
        this.displacement = displacement;
        this.oneEffect = oneEffect;
    }

    @POST
    @Path("/displacement-episodes")
    @Operation(
            operationId = "recordDisplacementEpisode",
            summary = "Write down a change of status; it cannot be read here")
    @APIResponseSchema(
            value = RecordedEpisode.class,
            responseCode = "201",
            responseDescription = "Written down")
    @PermissionsAllowed(Permissions.ORIGIN_RECORD)
    public RestResponse<RecordedEpisode> recordDisplacementEpisode(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid DisplacementDetails body) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /participants/" + id + "/displacement-episodes",
                        body,
                        RecordedEpisode.class,
                        () -> displacement.record(id, body)));
    }

    @POST
    @Path("/origin-readings")
    @Operation(
            operationId = "readOrigin",
            summary = "Read status and origin for a purpose; the reading is logged")
    @APIResponseSchema(
            value = OriginReading.View.class,
            responseCode = "201",
            responseDescription = "The reading was logged")
    @Scarce
    @PermissionsAllowed(Permissions.ORIGIN_READ)
    public RestResponse<OriginReading.View> readOrigin(
            @PathParam("id") UUID id, @NotNull @Valid OriginReading body) {
        return RestResponse.status(
                RestResponse.Status.CREATED, displacement.read(id, body.purpose()));
    }
}

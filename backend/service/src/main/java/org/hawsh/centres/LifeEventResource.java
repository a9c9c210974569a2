package org.hawsh.centres;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres/{id}/life-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
class LifeEventResource {
    private final LifeEventService events;
    private final Centres centres;
    private final OneEffect oneEffect;

    LifeEventResource(LifeEventService events, Centres centres, OneEffect oneEffect) {
        this.centres = centres;
        this.events = events;
        this.oneEffect = oneEffect;
    }

    @GET
    @Operation(operationId = "listLifeEvents", summary = "List what happened to a centre")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public Page<LifeEventView> listLifeEvents(@PathParam("id") UUID id) {
        return Page.whole(events.of(id));
    }

    @POST
    @Operation(
            operationId = "recordLifeEvent",
            summary = "Open, move, suspend, resume or hand over a centre")
    @APIResponseSchema(
            value = LifeEventView.class,
            responseCode = "201",
            responseDescription = "Recorded; the centre's state has followed")
    @PermissionsAllowed(Permissions.CENTRE_SET_UP)
    public RestResponse<LifeEventView> recordLifeEvent(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the centre as it was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid RecordLifeEvent body) {
        int seen = EntityTags.versionOf(ifMatch);
        centres.require(id, Permissions.CENTRE_SET_UP);
        LifeEventView recorded =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /centres/" + id + "/life-events",
                        body,
                        LifeEventView.class,
                        () -> events.record(id, seen, body));
        return RestResponse.ResponseBuilder.<LifeEventView>created(
                        URI.create("/api/v1/centres/" + id + "/life-events"))
                .entity(recorded)
                .build();
    }
}

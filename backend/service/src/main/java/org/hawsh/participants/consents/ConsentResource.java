package org.hawsh.participants.consents;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
class ConsentResource {
    private final ConsentService consents;
    private final OneEffect oneEffect;

    ConsentResource(ConsentService consents, OneEffect oneEffect) {
        this.consents = consents;
        this.oneEffect = oneEffect;
    }

    @GET
    @Path("/{id}/consents")
    @Operation(
            operationId = "listConsents",
            summary = "List every decision of one person about their data, oldest first")
    @PermissionsAllowed(Permissions.PARTICIPANT_READ)
    public Page<ConsentView> listConsents(@PathParam("id") UUID id) {
        return Page.whole(consents.of(id));
    }

    @POST
    @Path("/{id}/consents")
    @Operation(
            operationId = "recordConsent",
            summary =
                    "Write down a yes, a no, or a yes taken back; it closes nothing to the person")
    @APIResponseSchema(
            value = ConsentView.class,
            responseCode = "201",
            responseDescription = "Written down")
    @PermissionsAllowed(Permissions.CONSENT_MANAGE)
    public RestResponse<ConsentView> recordConsent(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid RecordConsent body) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /participants/" + id + "/consents",
                        body,
                        ConsentView.class,
                        () -> consents.record(id, body)));
    }

    @GET
    @Path("/withdrawn-registrations")
    @Operation(
            operationId = "listWithdrawnRegistrations",
            summary = "List who took back the agreement to be registered")
    @PermissionsAllowed(Permissions.ERASURE_MANAGE)
    public Page<WithdrawnRegistration> listWithdrawnRegistrations() {
        return Page.whole(consents.withdrawnRegistrations());
    }
}

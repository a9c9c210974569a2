package org.hawsh.participants.consents;

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
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/participants")
@Tag(name = "Participants")
class ConsentResource {
    private final ConsentService consents;

    ConsentResource(ConsentService consents) {
        this.consents = consents;
    }

    @GET
    @Path("/{id}/consents")
    @Operation(
            operationId = "listConsents",
            summary = "List every decision of one person about their data, oldest first")
    @PermissionsAllowed(Permissions.PARTICIPANT_READ)
    public WholeList<ConsentView> listConsents(@PathParam("id") UUID id) {
        return WholeList.of(consents.of(id));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Path("/{id}/consents")
    @Operation(
            operationId = "recordConsent",
            summary =
                    "Write down a yes, a no, or a yes taken back; it closes nothing to the person")
    @PermissionsAllowed(Permissions.CONSENT_MANAGE)
    public ConsentView recordConsent(@PathParam("id") UUID id, @NotNull @Valid RecordConsent body) {
        return consents.record(id, body);
    }

    @GET
    @Path("/withdrawn-registrations")
    @Operation(
            operationId = "listWithdrawnRegistrations",
            summary = "List who took back the agreement to be registered")
    @PermissionsAllowed(Permissions.ERASURE_MANAGE)
    public Page<WithdrawnRegistration> listWithdrawnRegistrations(@Valid @BeanParam Paging paging) {
        return consents.withdrawnRegistrations(paging);
    }
}

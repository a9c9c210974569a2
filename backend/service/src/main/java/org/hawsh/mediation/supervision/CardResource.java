package org.hawsh.mediation.supervision;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-cards")
@Tag(name = "Mediation")
class CardResource {
    private final SupervisionService supervision;

    CardResource(SupervisionService supervision) {
        this.supervision = supervision;
    }

    @GET
    @Operation(
            operationId = "listMediationCards",
            summary = "List the open cases I supervise: state, dates and what is overdue")
    @PermissionsAllowed(Permissions.MEDIATION_SUPERVISE)
    public Page<CaseCard> listMediationCards(
            @QueryParam("centreId")
                    @Parameter(description = "One centre; all of the caller's if left out")
                    UUID centreId,
            @Valid @BeanParam Paging paging) {
        return supervision.cards(centreId, paging);
    }

    @POST
    @Path("/{cardId}/proposals")
    @Once
    @Operation(
            operationId = "proposeMediationMember",
            summary = "Ask a mediator to take a case on, if they are available")
    @PermissionsAllowed(Permissions.MEDIATION_SUPERVISE)
    public MediatorAvailability proposeMediationMember(
            @PathParam("cardId") UUID cardId, @NotNull @Valid ProposeMediator body) {
        return supervision.propose(cardId, body);
    }

    @POST
    @Path("/{cardId}/exclusions")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Kept out for good")
    @Operation(
            operationId = "endMediationMember",
            summary = "Keep a mediator out of a case for good, as a party asked")
    @PermissionsAllowed(Permissions.MEDIATION_SUPERVISE)
    public void endMediationMember(
            @PathParam("cardId") UUID cardId, @NotNull @Valid ProposeMediator body) {
        supervision.exclude(cardId, body);
    }
}

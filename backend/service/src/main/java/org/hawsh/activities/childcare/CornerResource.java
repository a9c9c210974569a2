package org.hawsh.activities.childcare;

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
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Childcare")
class CornerResource {
    private final AdultService adults;
    private final StayService stays;
    private final OneEffect oneEffect;

    CornerResource(AdultService adults, StayService stays, OneEffect oneEffect) {
        this.adults = adults;
        this.stays = stays;
        this.oneEffect = oneEffect;
    }

    @POST
    @Path("/children/searches")
    @Operation(
            operationId = "searchChildren",
            summary =
                    "Find a child of the centre's households by its name, or by its parent's; at most twenty")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public WholeList<FoundChild> searchChildren(
            @PathParam("id") UUID centreId, @NotNull @Valid FindChildren body) {
        return WholeList.of(stays.find(centreId, body));
    }

    @POST
    @Path("/childcare-adults")
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "createChildcareAdult",
            summary = "Sign somebody of the staff in, who looks after the children from now on")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public AdultView createChildcareAdult(
            @PathParam("id") UUID centreId, @NotNull @Valid SignIn body) {
        return adults.signIn(centreId, body);
    }

    @POST
    @Path("/childcare-adults/{adultId}/sign-out")
    @Operation(
            operationId = "endChildcareAdult",
            summary = "Sign somebody of the staff out, who goes away from the children")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public AdultView endChildcareAdult(
            @PathParam("id") UUID centreId,
            @PathParam("adultId") UUID adultId,
            @NotNull @Valid SignOut body) {
        return adults.signOut(centreId, adultId, Boolean.TRUE.equals(body.anyway()));
    }

    @POST
    @Path("/childcare-stays")
    @Operation(
            operationId = "createChildcareStay",
            summary = "Take a child in, while places and the adults who are there allow it")
    @APIResponseSchema(
            value = DroppedOff.class,
            responseCode = "201",
            responseDescription = "Taken in")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public RestResponse<DroppedOff> createChildcareStay(
            @PathParam("id") UUID centreId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid DropOff body) {
        StayService.Outcome outcome =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /centres/" + centreId + "/childcare-stays",
                        body,
                        StayService.Outcome.class,
                        () -> stays.dropOff(centreId, body));
        if (outcome.refused() != null) {
            throw StayRefusal.noSeat(outcome.refused());
        }
        return RestResponse.status(RestResponse.Status.CREATED, outcome.taken());
    }
}

package org.hawsh.activities.childcare;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.OneEffect;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/childcare-stays/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Childcare")
class StayResource {
    private final StayService stays;
    private final PickUpService pickUps;
    private final EventService events;
    private final OneEffect oneEffect;

    StayResource(
            StayService stays, PickUpService pickUps, EventService events, OneEffect oneEffect) {
        this.stays = stays;
        this.pickUps = pickUps;
        this.events = events;
        this.oneEffect = oneEffect;
    }

    @GET
    @Operation(
            operationId = "readChildcareStay",
            summary =
                    "Read one child from drop-off to pick-up; of another day, as whoever reads its household")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public StayView readChildcareStay(@PathParam("id") UUID id) {
        return stays.read(id);
    }

    @PUT
    @Path("/note")
    @Operation(
            operationId = "saveChildcareNote",
            summary = "Write what has to be known of a child today: feeding, allergy, nappy")
    @APIResponseSchema(
            value = StayView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public StayView saveChildcareNote(
            @PathParam("id") UUID id, @BeanParam IfMatch seen, @NotNull @Valid NoteOfTheDay body) {
        return stays.note(id, seen.version(), body);
    }

    @POST
    @Path("/pick-up")
    @Operation(
            operationId = "endChildcareStay",
            summary =
                    "Hand a child over to its parent, to somebody on its list, or to whoever brings the code; never to the forbidden")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public StayView endChildcareStay(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid PickUp body) {
        PickUpService.Outcome outcome =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /childcare-stays/" + id + "/pick-up",
                        body,
                        PickUpService.Outcome.class,
                        () -> pickUps.pickUp(id, body));
        if (outcome.gone() == null) {
            throw StayRefusal.codeWrong(outcome.triesLeft());
        }
        return outcome.gone();
    }

    @POST
    @Path("/pick-up/withdrawal")
    @Operation(
            operationId = "cancelChildcarePickUp",
            summary =
                    "Take back, within a quarter of an hour, that a child was handed over: it is here as before")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public StayView cancelChildcarePickUp(@PathParam("id") UUID id) {
        return pickUps.takeBack(id);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Path("/releases")
    @Operation(
            operationId = "createChildcareRelease",
            summary = "Ask that a child be handed to somebody who is not on its list")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public ReleaseView createChildcareRelease(
            @PathParam("id") UUID id, @NotNull @Valid AskRelease body) {
        return pickUps.ask(id, body);
    }

    @POST
    @Path("/releases/{releaseId}/confirmation")
    @Operation(
            operationId = "confirmChildcareRelease",
            summary =
                    "Agree, as a second person, that a child is handed to somebody who is not on its list")
    @PermissionsAllowed(Permissions.CHILDCARE_RELEASE)
    public ReleaseView confirmChildcareRelease(
            @PathParam("id") UUID id, @PathParam("releaseId") UUID releaseId) {
        return pickUps.confirm(id, releaseId);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Path("/events")
    @Operation(
            operationId = "createChildcareEvent",
            summary = "Write down that a child is sick or hurt, or that nobody came for it")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public EventView createChildcareEvent(
            @PathParam("id") UUID id, @NotNull @Valid RecordEvent body) {
        return events.record(id, body);
    }
}

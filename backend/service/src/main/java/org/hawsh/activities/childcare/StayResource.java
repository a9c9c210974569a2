package org.hawsh.activities.childcare;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/childcare-stays/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Childcare")
class StayResource {
    private final StayService stays;
    private final PickUpService pickUps;
    private final EventService events;
    private final OneEffect oneEffect;
    private final Answers answers;

    StayResource(
            StayService stays,
            PickUpService pickUps,
            EventService events,
            OneEffect oneEffect,
            Answers answers) {
        this.stays = stays;
        this.pickUps = pickUps;
        this.events = events;
        this.oneEffect = oneEffect;
        this.answers = answers;
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
    public RestResponse<StayView> saveChildcareNote(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The entity tag of the stay that was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid NoteOfTheDay body) {
        StayView stay = stays.note(id, EntityTags.versionOf(ifMatch), body);
        return answers.shown(stay, stay.version(), "stay");
    }

    @POST
    @Path("/pick-up")
    @Operation(
            operationId = "endChildcareStay",
            summary =
                    "Hand a child over to its parent, to somebody on its list, or to whoever brings the code; never to the forbidden")
    @APIResponseSchema(value = StayView.class, responseCode = "200", responseDescription = "Gone")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public RestResponse<StayView> endChildcareStay(
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
        return answers.shown(outcome.gone(), outcome.gone().version(), "stay");
    }

    @POST
    @Path("/releases")
    @Operation(
            operationId = "createChildcareRelease",
            summary = "Ask that a child be handed to somebody who is not on its list")
    @APIResponseSchema(
            value = ReleaseView.class,
            responseCode = "201",
            responseDescription = "Waits for a second person")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public RestResponse<ReleaseView> createChildcareRelease(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid AskRelease body) {
        String here = "/childcare-stays/" + id + "/releases";
        return created(
                here,
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST " + here,
                        body,
                        ReleaseView.class,
                        () -> pickUps.ask(id, body)));
    }

    @POST
    @Path("/releases/{releaseId}/confirmation")
    @Operation(
            operationId = "confirmChildcareRelease",
            summary =
                    "Agree, as a second person, that a child is handed to somebody who is not on its list")
    @APIResponseSchema(
            value = ReleaseView.class,
            responseCode = "200",
            responseDescription = "The child has gone along")
    @PermissionsAllowed(Permissions.CHILDCARE_RELEASE)
    public RestResponse<ReleaseView> confirmChildcareRelease(
            @PathParam("id") UUID id, @PathParam("releaseId") UUID releaseId) {
        return RestResponse.ok(pickUps.confirm(id, releaseId));
    }

    @POST
    @Path("/events")
    @Operation(
            operationId = "createChildcareEvent",
            summary = "Write down that a child is sick or hurt, or that nobody came for it")
    @APIResponseSchema(
            value = EventView.class,
            responseCode = "201",
            responseDescription = "Written down")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public RestResponse<EventView> createChildcareEvent(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid RecordEvent body) {
        String here = "/childcare-stays/" + id + "/events";
        return created(
                here,
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST " + here,
                        body,
                        EventView.class,
                        () -> events.record(id, body)));
    }

    private static <T> RestResponse<T> created(String address, T item) {
        return RestResponse.ResponseBuilder.<T>created(URI.create("/api/v1" + address))
                .entity(item)
                .build();
    }
}

package org.hawsh.participants.registration;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.ParticipantFilter;
import org.hawsh.participants.ParticipantList;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.ParticipantView;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.search.ParticipantSearch;
import org.hawsh.participants.search.SearchParticipants;
import org.hawsh.participants.search.SearchResult;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Scarce;
import org.hawsh.platform.request.Request;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants")
@Tag(name = "Participants", description = "The register of the people who take part")
class ParticipantResource {
    private final Registration registration;
    private final ParticipantList list;
    private final ParticipantSearch search;
    private final RegistrationCounts counts;
    private final OneEffect oneEffect;
    private final CurrentUser user;
    private final Request request;

    ParticipantResource(
            Registration registration,
            ParticipantList list,
            ParticipantSearch search,
            RegistrationCounts counts,
            OneEffect oneEffect,
            CurrentUser user,
            Request request) {
        this.registration = registration;
        this.list = list;
        this.search = search;
        this.counts = counts;
        this.oneEffect = oneEffect;
        this.user = user;
        this.request = request;
    }

    @POST
    @Operation(
            operationId = "registerParticipant",
            summary = "Write a person down: registered, walk-in or alias")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            headers = {
                @Header(
                        name = "ETag",
                        description = "The version, for If-Match",
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = "Location",
                        description = "The record's address",
                        schema = @Schema(implementation = String.class))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Somebody very like this is written down already: the errors name each record and how its parts agree; or the first request with this Idempotency-Key has not ended")
    @PermissionsAllowed(Permissions.PARTICIPANT_REGISTER)
    public RestResponse<ParticipantView> registerParticipant(
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            description =
                                    "Sent again with the same key, it registers once and answers the same; kept for 72 hours")
                    String idempotencyKey,
            @NotNull @Valid RegisterParticipant body) {
        user.centresWith(Permissions.PARTICIPANT_REGISTER, body.centreId());
        ParticipantView registered =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /participants",
                        body,
                        ParticipantView.class,
                        () -> registration.registerOne(body));
        return RestResponse.ResponseBuilder.<ParticipantView>created(
                        URI.create("/api/v1/participants/" + registered.id()))
                .entity(registered)
                .tag(registered.entityTag(request.language()))
                .build();
    }

    @GET
    @Operation(operationId = "listParticipants", summary = "List the register page by page")
    @PermissionsAllowed(Permissions.PARTICIPANT_READ)
    public Page<ParticipantSummary> listParticipants(@Valid @BeanParam ParticipantFilter filter) {
        return list.page(filter);
    }

    @POST
    @Path("/searches")
    @Operation(
            operationId = "searchParticipants",
            summary = "Find people by what is typed at the desk")
    @Scarce
    @PermissionsAllowed(Permissions.PARTICIPANT_SEARCH)
    public SearchResult searchParticipants(@NotNull @Valid SearchParticipants body) {
        return search.find(body);
    }

    @GET
    @Path("/registration-counts")
    @Operation(
            operationId = "countRegistrations",
            summary = "Count the people registered by each centre")
    @PermissionsAllowed(Permissions.PARTICIPANT_COUNT)
    public Page<RegistrationCount> countRegistrations() {
        return Page.whole(counts.perCentre());
    }
}

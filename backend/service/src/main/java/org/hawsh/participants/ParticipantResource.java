package org.hawsh.participants;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.EntityTags;
import org.hawsh.platform.Page;
import org.hawsh.platform.Request;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants")
@Tag(name = "Participants", description = "The register of the people who take part")
class ParticipantResource {
    private static final String VIEW = "record";

    private final Registration registration;
    private final ParticipantService participants;
    private final ParticipantList list;
    private final ParticipantSearch search;
    private final RegistrationCounts counts;
    private final CurrentUser user;
    private final Request request;

    ParticipantResource(
            Registration registration,
            ParticipantService participants,
            ParticipantList list,
            ParticipantSearch search,
            RegistrationCounts counts,
            CurrentUser user,
            Request request) {
        this.registration = registration;
        this.participants = participants;
        this.list = list;
        this.search = search;
        this.counts = counts;
        this.user = user;
        this.request = request;
    }

    @POST
    @Operation(operationId = "registerParticipant", summary = "Register a person who agreed to it")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version, for If-Match",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantView.class)))
    @PermissionsAllowed(Permissions.PARTICIPANT_REGISTER)
    public RestResponse<ParticipantView> registerParticipant(
            @NotNull @Valid RegisterParticipant body) {
        user.centresWith(Permissions.PARTICIPANT_REGISTER, body.centreId());
        ParticipantView registered = registration.registerOne(body);
        return RestResponse.ResponseBuilder.<ParticipantView>created(
                        URI.create("/api/v1/participants/" + registered.id()))
                .entity(registered)
                .tag(EntityTags.of(registered.version(), request.language(), VIEW))
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

    @GET
    @Path("/{id}")
    @Operation(operationId = "readParticipant", summary = "Read one person's record")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version, for If-Match",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantView.class)))
    @PermissionsAllowed(Permissions.PARTICIPANT_READ)
    public RestResponse<ParticipantView> readParticipant(@PathParam("id") UUID id) {
        return tagged(participants.read(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateParticipant", summary = "Edit one person's record")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ParticipantPatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version, for If-Match",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantView.class)))
    @PermissionsAllowed(Permissions.PARTICIPANT_UPDATE)
    public RestResponse<ParticipantView> updateParticipant(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            JsonNode mergePatch) {
        return tagged(participants.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @POST
    @Path("/{id}/family-name-readings")
    @Operation(
            operationId = "readFamilyName",
            summary = "Read the family name for a purpose; the reading is logged")
    @APIResponse(
            responseCode = "201",
            description = "The reading was logged",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FamilyNameReading.View.class)))
    @PermissionsAllowed(Permissions.PARTICIPANT_FAMILY_NAME_READ)
    public RestResponse<FamilyNameReading.View> readFamilyName(
            @PathParam("id") UUID id, @NotNull @Valid FamilyNameReading body) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new FamilyNameReading.View(participants.readFamilyName(id, body.purpose())));
    }

    private RestResponse<ParticipantView> tagged(ParticipantView record) {
        return RestResponse.ResponseBuilder.ok(record)
                .tag(EntityTags.of(record.version(), request.language(), VIEW))
                .build();
    }
}

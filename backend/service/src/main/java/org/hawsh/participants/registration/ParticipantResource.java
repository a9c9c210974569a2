package org.hawsh.participants.registration;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Scarce;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/participants")
@Tag(name = "Participants", description = "The register of the people who take part")
class ParticipantResource {
    private final Registration registration;
    private final ParticipantList list;
    private final ParticipantSearch search;
    private final RegistrationCounts counts;
    private final CurrentUser user;

    ParticipantResource(
            Registration registration,
            ParticipantList list,
            ParticipantSearch search,
            RegistrationCounts counts,
            CurrentUser user) {
        this.registration = registration;
        this.list = list;
        this.search = search;
        this.counts = counts;
        this.user = user;
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "registerParticipant",
            summary = "Write a person down: registered, walk-in or alias")
    @Conflict(
            "Somebody very like this is written down already: the errors name each record and how its parts agree; or the first request with this Idempotency-Key has not ended")
    @PermissionsAllowed(Permissions.PARTICIPANT_REGISTER)
    public ParticipantView registerParticipant(@NotNull @Valid RegisterParticipant body) {
        user.centresWith(Permissions.PARTICIPANT_REGISTER, body.centreId());
        return registration.registerOne(body);
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
    public WholeList<RegistrationCount> countRegistrations() {
        return WholeList.of(counts.perCentre());
    }
}

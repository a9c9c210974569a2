package org.hawsh.activities.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.platform.http.WholeList;
import org.hawsh.platform.words.Language;

/** What is on, without a login. */
@Path("/api/v1/public/schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public", description = "What anybody may know, without a login")
@SecurityRequirements
class PublicScheduleResource {
    private final PublicScheduleService schedule;

    PublicScheduleResource(PublicScheduleService schedule) {
        this.schedule = schedule;
    }

    @GET
    @Operation(operationId = "listPublicCentres", summary = "List the centres that are open")
    @PermitAll
    public WholeList<PublicCentre> listPublicCentres() {
        return WholeList.of(schedule.centres());
    }

    @GET
    @Path("/{centre}")
    @Operation(operationId = "readPublicSchedule", summary = "Read what is on at a centre")
    @PermitAll
    public PublicSchedule readPublicSchedule(
            @PathParam("centre") @Parameter(description = "Its code", example = "KRK")
                    String centre,
            @QueryParam("from") @Parameter(description = "Today if left out") LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Two weeks later if left out; at most 62 days")
                    LocalDate to) {
        return schedule.read(centre, from, to);
    }

    @GET
    @Path("/{centre}/calendar")
    @Produces(CalendarFile.MEDIA_TYPE)
    @Operation(
            operationId = "readPublicCalendar",
            summary = "Subscribe to what is on at a centre (iCalendar, RFC 5545)")
    @PermitAll
    public String readPublicCalendar(
            @PathParam("centre") @Parameter(description = "The code of the centre") String centre,
            @QueryParam("language")
                    @Parameter(
                            description =
                                    "The language of the texts; a calendar sends no Accept-Language")
                    @DefaultValue("en")
                    Language language) {
        return schedule.calendar(centre, language);
    }
}

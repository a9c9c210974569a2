package org.hawsh.activities.schedule;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.words.Language;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The public schedule as a page: made here and without a script, so that it opens in a second on an old phone. It is no
 * part of the API's contract; what it shows is.
 */
@Path("/schedule")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
class SchedulePageResource {
    private static final String FIVE_MINUTES = "public, max-age=300";

    /** Four weeks show a habit also where a holiday or a closure falls into it. */
    private static final int DAYS = 28;

    private static final int YEARS = 100;

    private final PublicScheduleService schedule;
    private final Template page;
    private final Template centres;
    private final Template missing;

    SchedulePageResource(
            PublicScheduleService schedule,
            @Location("schedule.html") Template page,
            @Location("centres.html") Template centres,
            @Location("schedule-missing.html") Template missing) {
        this.schedule = schedule;
        this.page = page;
        this.centres = centres;
        this.missing = missing;
    }

    @GET
    @Operation(hidden = true)
    @PermitAll
    public RestResponse<String> centres(
            @QueryParam("language") Language language,
            @HeaderParam("Accept-Language") String accepted) {
        return shown(
                centres.data(
                                "page",
                                new CentresPage(
                                        schedule.centres(), Language.spoken(language, accepted)))
                        .render());
    }

    @GET
    @Path("/{centre}")
    @Operation(hidden = true)
    @PermitAll
    public RestResponse<String> schedule(
            @PathParam("centre") String centre,
            @QueryParam("from") String from,
            @QueryParam("language") Language language,
            @HeaderParam("Accept-Language") String accepted) {
        Language spoken = Language.spoken(language, accepted);
        try {
            LocalDate first = day(from);
            PublicSchedule found = schedule.read(centre, first, first.plusDays(DAYS - 1));
            return shown(
                    page.data("page", new SchedulePage(found, spoken, schedule.now())).render());
        } catch (NotFound e) {
            return notFound(missing.data("page", new MissingPage(spoken)).render());
        }
    }

    /** Whoever follows a link that was cut off, or leads out of all time, sees today and what follows. */
    private LocalDate day(String from) {
        LocalDate today = schedule.today();
        try {
            LocalDate wanted = from == null ? today : LocalDate.parse(from);
            return Math.abs(ChronoUnit.YEARS.between(today, wanted)) < YEARS ? wanted : today;
        } catch (DateTimeParseException e) {
            return today;
        }
    }

    private static RestResponse<String> notFound(String html) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_FOUND, html)
                .header("Vary", "Accept-Language")
                .build();
    }

    private static RestResponse<String> shown(String html) {
        return RestResponse.ResponseBuilder.ok(html)
                .header("Cache-Control", FIVE_MINUTES)
                .header("Vary", "Accept-Language")
                .build();
    }
}

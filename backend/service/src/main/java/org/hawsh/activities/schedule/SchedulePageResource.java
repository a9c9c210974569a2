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
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    private final PublicScheduleService schedule;
    private final Template page;
    private final Template centres;

    SchedulePageResource(
            PublicScheduleService schedule,
            @Location("schedule.html") Template page,
            @Location("centres.html") Template centres) {
        this.schedule = schedule;
        this.page = page;
        this.centres = centres;
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
            @QueryParam("from") LocalDate from,
            @QueryParam("language") Language language,
            @HeaderParam("Accept-Language") String accepted) {
        PublicSchedule found = schedule.read(centre, from, null);
        return shown(
                page.data("page", new SchedulePage(found, Language.spoken(language, accepted)))
                        .render());
    }

    private static RestResponse<String> shown(String html) {
        return RestResponse.ResponseBuilder.ok(html)
                .header("Cache-Control", FIVE_MINUTES)
                .header("Vary", "Accept-Language")
                .build();
    }
}

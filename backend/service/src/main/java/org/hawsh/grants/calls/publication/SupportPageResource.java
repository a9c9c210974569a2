package org.hawsh.grants.calls.publication;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hawsh.platform.words.Language;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The open calls as a page beside the public schedule: made here and without a script, so that it opens in a second on an old
 * phone. It is no part of the API's contract; what it shows is.
 */
@Path("/schedule/support")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
class SupportPageResource {
    private static final String FIVE_MINUTES = "public, max-age=300";

    private final PublicSupportCalls calls;
    private final Template page;

    SupportPageResource(PublicSupportCalls calls, @Location("support.html") Template page) {
        this.calls = calls;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    @PermitAll
    public RestResponse<String> support(
            @QueryParam("centre") String centre,
            @QueryParam("language") Language language,
            @HeaderParam("Accept-Language") String accepted) {
        String code = centre != null && centre.matches("[A-Za-z]{3}") ? centre : null;
        SupportPage shown =
                new SupportPage(calls.open(centre), code, Language.spoken(language, accepted));
        return RestResponse.ResponseBuilder.ok(page.data("page", shown).render())
                .header("Cache-Control", FIVE_MINUTES)
                .header("Vary", "Accept-Language")
                .build();
    }
}

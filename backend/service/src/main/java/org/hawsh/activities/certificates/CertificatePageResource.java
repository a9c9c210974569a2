package org.hawsh.activities.certificates;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.words.Language;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Where the code on a certificate leads: made here and without a script, as the public schedule is, so that it opens on any
 * phone. It is no part of the API's contract; what it says is.
 */
@Path("/c/{number}")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
class CertificatePageResource {
    private final CertificateCheck check;
    private final Template page;

    CertificatePageResource(CertificateCheck check, @Location("certificate.html") Template page) {
        this.check = check;
        this.page = page;
    }

    /** Not kept anywhere: what was revoked since is not confirmed any more. */
    @GET
    @Operation(hidden = true)
    @PermitAll
    public RestResponse<String> certificate(
            @PathParam("number") String number,
            @QueryParam("language") Language language,
            @HeaderParam("Accept-Language") String accepted) {
        ConfirmedCertificate confirmed = confirmed(number);
        Language spoken = Language.spoken(language, accepted);
        return RestResponse.ResponseBuilder.create(
                        confirmed == null ? RestResponse.Status.NOT_FOUND : RestResponse.Status.OK,
                        page.data("page", new CertificatePage(confirmed, spoken)).render())
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language")
                .build();
    }

    private ConfirmedCertificate confirmed(String number) {
        try {
            return check.of(number);
        } catch (NotFound nothing) {
            return null;
        }
    }
}

package org.hawsh.activities.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.platform.words.Language;

/** What a calendar program asks for by the address somebody gave it. */
@Path("/api/v1/public/calendars/{token}")
@Produces(CalendarFile.MEDIA_TYPE)
@Tag(name = "Public")
@SecurityRequirements
class TeachingCalendarResource {
    private final CalendarAddressService addresses;

    TeachingCalendarResource(CalendarAddressService addresses) {
        this.addresses = addresses;
    }

    @GET
    @Operation(
            operationId = "readTeachingCalendar",
            summary = "Subscribe to what somebody teaches, by the address they made")
    @PermitAll
    public String readTeachingCalendar(
            @PathParam("token")
                    @Parameter(description = "The secret part of the address, from whoever made it")
                    String token,
            @QueryParam("language")
                    @Parameter(
                            description =
                                    "The language of the texts; a calendar sends no Accept-Language")
                    @DefaultValue("en")
                    Language language) {
        return addresses.calendar(token, language);
    }
}

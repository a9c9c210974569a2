package org.hawsh.mediation.cases;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.words.Language;

@Path("/api/v1/mediation-cases/{id}/ending-letter")
@Tag(name = "Mediation")
class EndingLetterResource {
    private final EndingLetterService letters;

    EndingLetterResource(EndingLetterService letters) {
        this.letters = letters;
    }

    @GET
    @Conflict("It has not ended without an agreement, or its narrative is destroyed")
    @Operation(
            operationId = "readMediationEndingLetter",
            summary = "Read what every party is given when a mediation ends without an agreement")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public EndingLetter readMediationEndingLetter(
            @PathParam("id") UUID id,
            @NotNull
                    @QueryParam("language")
                    @Parameter(
                            description =
                                    "The language of the letter, whatever Accept-Language asks for")
                    Language language) {
        return letters.write(id, language);
    }
}

package org.hawsh.grants.selection.letters;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;

@Path("/api/v1/grant-applications/{id}/selection-letter")
@Tag(name = "Support")
class SelectionLetterResource {
    private final SelectionLetterService letters;

    SelectionLetterResource(SelectionLetterService letters) {
        this.letters = letters;
    }

    @GET
    @Conflict("Nothing is decided about it")
    @Operation(
            operationId = "readGrantSelectionLetter",
            summary =
                    "Read what a network is told about its application, in the network's language")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public SelectionLetter readGrantSelectionLetter(@PathParam("id") UUID id) {
        return letters.write(id);
    }
}

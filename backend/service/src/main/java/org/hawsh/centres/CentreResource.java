package org.hawsh.centres;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.Page;

@Path("/api/v1/centres")
@Tag(name = "Centres", description = "The community centres")
class CentreResource {
    private final Centres centres;
    private final CurrentUser user;

    CentreResource(Centres centres, CurrentUser user) {
        this.centres = centres;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listCentres", summary = "List the centres I work for")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public Page<CentreView> listCentres() {
        return Page.whole(centres.in(user.centresWith(Permissions.CENTRE_READ)));
    }
}

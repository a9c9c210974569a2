package org.hawsh.grants.upkeep;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Page;

@Path("/api/v1/initiative-places")
@Tag(name = "Support")
class InitiativePlaceResource {
    private final InitiativePlaceService places;

    InitiativePlaceResource(InitiativePlaceService places) {
        this.places = places;
    }

    @GET
    @Operation(
            operationId = "listInitiativePlaces",
            summary = "List what initiatives made and how it is kept, for a map; it names nobody")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public Page<InitiativePlaceView> listInitiativePlaces(
            @Valid @BeanParam InitiativePlaceFilter filter) {
        return places.page(filter);
    }
}

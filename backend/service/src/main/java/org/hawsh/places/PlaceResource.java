package org.hawsh.places;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.Page;

@Path("/api/v1/places")
@Tag(name = "Places", description = "Governorates, districts and sub-districts with their codes")
class PlaceResource {
    private final Places places;

    PlaceResource(Places places) {
        this.places = places;
    }

    @GET
    @Operation(operationId = "listPlaces", summary = "List the places of one level")
    @PermissionsAllowed(Permissions.PLACE_READ)
    public Page<PlaceView> listPlaces(@NotNull @QueryParam("level") PlaceLevel level) {
        return Page.whole(places.at(level));
    }
}

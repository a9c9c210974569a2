package org.hawsh.places;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/places")
@Tag(name = "Places", description = "Governorates, districts and sub-districts with their codes")
class PlaceResource {
    private static final String VIEW = "place";

    private final Places places;
    private final PlaceLookup lookup;
    private final Answers answers;

    PlaceResource(Places places, PlaceLookup lookup, Answers answers) {
        this.places = places;
        this.lookup = lookup;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listPlaces", summary = "List the places of one level or of one place")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlacePage.class)))
    @APIResponse(responseCode = "304", description = "As in the answer of this ETag")
    @PermissionsAllowed(Permissions.PLACE_READ)
    public RestResponse<Page<PlaceView>> listPlaces(
            @Valid @BeanParam PlaceFilter filter, @Context Request request) {
        return answers.cacheablePage(places.page(filter), VIEW, request);
    }

    @GET
    @Path("/{scheme}/{pcode}")
    @Operation(
            operationId = "readPlace",
            summary = "Read one place with the other codes and names it goes by")
    @APIResponse(
            responseCode = "200",
            description = "The place",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlaceDetail.class)))
    @APIResponse(responseCode = "304", description = "As in the answer of this ETag")
    @PermissionsAllowed(Permissions.PLACE_READ)
    public RestResponse<PlaceDetail> readPlace(
            @PathParam("scheme") @Parameter(description = "Whose code it is") PlaceScheme scheme,
            @PathParam("pcode") @Parameter(description = "The code of the place in that scheme")
                    String pcode,
            @Context Request request) {
        return answers.cacheable(places.read(scheme, pcode), VIEW, request);
    }

    @POST
    @Path("/resolutions")
    @Operation(
            operationId = "resolvePlace",
            summary =
                    "Find the place that is meant by a code or name of some list; never by guessing")
    @PermissionsAllowed(Permissions.PLACE_READ)
    public PlaceResolution resolvePlace(@NotNull @Valid ResolvePlace body) {
        return lookup.resolve(body);
    }
}

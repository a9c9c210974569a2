package org.hawsh.places;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/places")
@Tag(name = "Places", description = "Governorates, districts and sub-districts with their codes")
class PlaceResource {
    private final Places places;
    private final PlaceLookup lookup;
    private final ObjectMapper json;
    private final org.hawsh.platform.request.Request asked;

    PlaceResource(
            Places places,
            PlaceLookup lookup,
            ObjectMapper json,
            org.hawsh.platform.request.Request asked) {
        this.places = places;
        this.lookup = lookup;
        this.json = json;
        this.asked = asked;
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
        return cacheable(places.page(filter), request);
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
            @PathParam("scheme") PlaceScheme scheme,
            @PathParam("pcode") String pcode,
            @Context Request request) {
        return cacheable(places.read(scheme, pcode), request);
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

    /**
     * Places are nobody's secret: a browser may keep them, and asks whether they changed. The tag is that of the very bytes; a
     * page that is followed by another carries a cursor of its own each time, and is never the same as one before.
     */
    private <T> RestResponse<T> cacheable(T answer, Request request) {
        EntityTag tag = EntityTags.of(bytes(answer), asked.language(), "place");
        RestResponse.ResponseBuilder<T> response =
                request.evaluatePreconditions(tag) == null
                        ? RestResponse.ResponseBuilder.ok(answer)
                        : RestResponse.ResponseBuilder.notModified();
        return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }

    private byte[] bytes(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

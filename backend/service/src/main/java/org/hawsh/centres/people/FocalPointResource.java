package org.hawsh.centres.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/focal-points")
@Tag(name = "Centres")
class FocalPointResource {
    private final FocalPointService points;

    FocalPointResource(FocalPointService points) {
        this.points = points;
    }

    @GET
    @Operation(
            operationId = "listFocalPoints",
            summary = "List the focal points of my centres by name")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_READ)
    public Page<FocalPointView> listFocalPoints(@Valid @BeanParam PersonFilter filter) {
        return points.page(filter);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createFocalPoint", summary = "Add a focal point to a centre")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_MANAGE)
    public FocalPointView createFocalPoint(@NotNull @Valid AddFocalPoint body) {
        return points.add(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readFocalPoint", summary = "Read one focal point")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_READ)
    public FocalPointView readFocalPoint(@PathParam("id") UUID id) {
        return points.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateFocalPoint",
            summary = "Edit one focal point, or say when they stop")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_MANAGE)
    public FocalPointView updateFocalPoint(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(FocalPointDetails.class) JsonNode mergePatch) {
        return points.edit(id, seen.version(), mergePatch);
    }
}

package org.hawsh.centres;

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
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/centres")
@Tag(name = "Centres", description = "The community centres")
class CentreResource {
    private final CentreService centres;

    CentreResource(CentreService centres) {
        this.centres = centres;
    }

    @GET
    @Operation(operationId = "listCentres", summary = "List the centres I work for")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public WholeList<CentreView> listCentres() {
        return WholeList.of(centres.list());
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createCentre", summary = "Plan a new centre")
    @PermissionsAllowed(Permissions.CENTRE_SET_UP)
    public CentreView createCentre(@NotNull @Valid CreateCentre body) {
        return centres.create(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCentre", summary = "Read one centre")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public CentreView readCentre(@PathParam("id") UUID id) {
        return centres.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateCentre",
            summary = "Edit a centre's name, address, hours and calendar")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public CentreView updateCentre(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(EditCentre.class) JsonNode mergePatch) {
        return centres.edit(id, seen.version(), mergePatch);
    }
}

package org.hawsh.mediation.mediators;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediators")
@Tag(
        name = "Mediation",
        description = "Disputes between equal parties, in files nobody else can notice")
class MediatorResource {
    private final MediatorService mediators;

    MediatorResource(MediatorService mediators) {
        this.mediators = mediators;
    }

    @GET
    @Operation(operationId = "listMediators", summary = "List the mediators of my centres by name")
    @PermissionsAllowed(Permissions.MEDIATION_SUPERVISE)
    public WholeList<MediatorView> listMediators(
            @QueryParam("centreId")
                    @Parameter(description = "One centre; all of the caller's if left out")
                    UUID centreId) {
        return WholeList.of(mediators.list(centreId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createMediator", summary = "Add somebody who can be asked to mediate")
    @PermissionsAllowed(Permissions.MEDIATION_SUPERVISE)
    public MediatorView createMediator(@NotNull @Valid AddMediator body) {
        return mediators.add(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readMediator", summary = "Read one mediator")
    @PermissionsAllowed(Permissions.MEDIATION_SUPERVISE)
    public MediatorView readMediator(@PathParam("id") UUID id) {
        return mediators.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateMediator",
            summary = "Edit one mediator, or say that they are not asked any more")
    @PermissionsAllowed(Permissions.MEDIATION_SUPERVISE)
    public MediatorView updateMediator(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(MediatorDetails.class) JsonNode patch) {
        return mediators.edit(id, seen.version(), patch);
    }
}

package org.hawsh.participants.households;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/children/{id}")
@Tag(name = "Households")
class ChildResource {
    private final ChildService children;
    private final CollectorService collectors;

    ChildResource(ChildService children, CollectorService collectors) {
        this.children = children;
        this.collectors = collectors;
    }

    @GET
    @Operation(operationId = "readChild", summary = "Read what is known of a child")
    @PermissionsAllowed(Permissions.HOUSEHOLD_READ)
    public ChildView readChild(@PathParam("id") UUID id) {
        return children.read(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "updateChild", summary = "Edit what is known of a child")
    @PermissionsAllowed(Permissions.HOUSEHOLD_MANAGE)
    public ChildView updateChild(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(ChildDetails.class) JsonNode mergePatch) {
        return children.edit(id, seen.version(), mergePatch);
    }

    @POST
    @Path("/ending")
    @ResponseStatus(204)
    @Operation(
            operationId = "endChild",
            summary = "Take a child out of the household it was recorded in")
    @APIResponse(responseCode = "204", description = "It is on no list any more")
    @PermissionsAllowed(Permissions.HOUSEHOLD_MANAGE)
    public void endChild(@PathParam("id") UUID id) {
        children.end(id);
    }

    @GET
    @Path("/collectors")
    @Operation(
            operationId = "listCollectors",
            summary =
                    "List who may fetch a child and who must never be given it, the forbidden first; the ended ones too")
    @PermissionsAllowed(Permissions.HOUSEHOLD_READ)
    public WholeList<CollectorView> listCollectors(@PathParam("id") UUID id) {
        return collectors.of(id);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Path("/collectors")
    @Operation(
            operationId = "createCollector",
            summary = "Name somebody who may fetch a child, or must never be given it")
    @PermissionsAllowed(Permissions.HOUSEHOLD_MANAGE)
    public CollectorView createCollector(
            @PathParam("id") UUID id, @NotNull @Valid NameCollector body) {
        return collectors.name(id, body);
    }

    @POST
    @Path("/collectors/{collectorId}/ending")
    @ResponseStatus(204)
    @Operation(
            operationId = "endCollector",
            summary = "Say that an entry about who fetches a child holds no longer")
    @APIResponse(responseCode = "204", description = "It is history")
    @PermissionsAllowed(Permissions.HOUSEHOLD_MANAGE)
    public void endCollector(@PathParam("id") UUID id, @PathParam("collectorId") UUID collectorId) {
        collectors.end(id, collectorId);
    }
}

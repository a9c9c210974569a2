package org.hawsh.grants.calls;

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
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/grant-calls")
@Tag(name = "Support")
class GrantCallResource {
    private final CallService calls;

    GrantCallResource(CallService calls) {
        this.calls = calls;
    }

    @GET
    @Operation(operationId = "listGrantCalls", summary = "List calls for initiatives, newest first")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public Page<GrantCallSummary> listGrantCalls(@Valid @BeanParam GrantCallFilter filter) {
        return calls.page(filter);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "createGrantCall",
            summary = "Begin a call for initiatives, as a draft")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantCallView createGrantCall(@NotNull @Valid CreateGrantCall body) {
        return calls.create(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readGrantCall", summary = "Read one call, and what it still lacks")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public GrantCallView readGrantCall(@PathParam("id") UUID id) {
        return calls.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict(
            "It waits to be opened, it is over, or it is open and this is more than its words or a later last day")
    @Operation(
            operationId = "updateGrantCall",
            summary = "Edit a draft, or of an open call its words and its last day")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantCallView updateGrantCall(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(GrantCallDetails.class) JsonNode mergePatch) {
        return calls.edit(id, seen.version(), mergePatch);
    }
}

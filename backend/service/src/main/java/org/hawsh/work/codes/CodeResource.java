package org.hawsh.work.codes;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

@Path("/api/v1/codes/{id}")
@Tag(name = "Code lists")
class CodeResource {
    private final CodeListService lists;

    CodeResource(CodeListService lists) {
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "readCode", summary = "Read one code")
    @PermissionsAllowed(Permissions.PROFILE_READ)
    public CodeView readCode(@PathParam("id") UUID id) {
        return lists.readCode(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("The program writes this code by itself, so it cannot be retired")
    @Operation(
            operationId = "updateCode",
            summary = "Give a code another word or order, retire it or offer it again")
    @PermissionsAllowed(Permissions.CODE_LIST_MANAGE)
    public CodeView updateCode(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(EditCode.class) JsonNode patch) {
        return lists.edit(id, seen.version(), patch);
    }
}

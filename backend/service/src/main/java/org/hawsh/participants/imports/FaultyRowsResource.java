package org.hawsh.participants.imports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.request.Request;

@Path("/api/v1/participants/imports/{id}/faulty-rows")
@Tag(name = "Imports")
class FaultyRowsResource {
    private final FaultyRowsService faultyRows;
    private final Request request;

    FaultyRowsResource(FaultyRowsService faultyRows, Request request) {
        this.faultyRows = faultyRows;
        this.request = request;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "readFaultyRows",
            summary = "Download the rows that want mending, each with what to do")
    @APIResponse(
            responseCode = "200",
            description = "CSV in UTF-8 with a byte order mark; it can be mended and brought in",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public String readFaultyRows(@PathParam("id") UUID id) {
        return faultyRows.csv(id, request.messages());
    }
}

package org.hawsh.participants.exports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Scarce;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants/exports/{id}/file")
@Tag(name = "Exports")
class ExportFileResource {
    private final ExportService exports;
    private final ExportFile file;

    ExportFileResource(ExportService exports, ExportFile file) {
        this.exports = exports;
        this.file = file;
    }

    @GET
    @Operation(
            operationId = "fetchParticipantExport",
            summary = "Fetch an approved export, made anew; only whoever asked for it")
    @APIResponse(
            responseCode = "200",
            description =
                    "The file, to be saved. In CSV a text that a spreadsheet would read as a formula begins with an"
                            + " apostrophe, also behind a comma, semicolon, bar or tab within the cell; reading the file"
                            + " here takes the apostrophe off again. XLSX holds typed cells and no formula",
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType =
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "409",
            description =
                    "Not approved, its time is over, or more people would leave than were approved")
    @Scarce
    @PermissionsAllowed(Permissions.PARTICIPANT_EXPORT)
    public RestResponse<StreamingOutput> fetchParticipantExport(@PathParam("id") UUID id) {
        ParticipantExport export = exports.open(id);
        StreamingOutput content = out -> file.write(export, out);
        return RestResponse.ResponseBuilder.ok(content)
                .type(export.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"people." + export.format().extension() + "\"")
                .build();
    }
}

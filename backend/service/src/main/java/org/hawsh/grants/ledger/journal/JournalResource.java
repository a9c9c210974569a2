package org.hawsh.grants.ledger.journal;

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

/** An auditor takes the ledger away and reads it with programs of their own. */
@Path("/api/v1/centres/{centreId}/ledger")
@Tag(name = "Support")
class JournalResource {
    private static final String TEXT = "text/plain";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final JournalService journals;

    JournalResource(JournalService journals) {
        this.journals = journals;
    }

    @GET
    @Path("/journal")
    @Operation(
            operationId = "fetchLedgerJournal",
            summary = "Fetch the ledger of a centre as a plain-text accounting journal")
    @APIResponse(
            responseCode = "200",
            description =
                    "A journal in the syntax of hledger, each posting with its balance asserted",
            content = @Content(mediaType = TEXT, schema = @Schema(type = SchemaType.STRING)))
    @Scarce
    @PermissionsAllowed(Permissions.LEDGER_READ)
    public RestResponse<StreamingOutput> fetchLedgerJournal(@PathParam("centreId") UUID centreId) {
        JournalService.Taken journal = journals.take(centreId);
        return file(journal::writeText, TEXT + ";charset=UTF-8", journal.name() + ".journal");
    }

    @GET
    @Path("/workbook")
    @Operation(
            operationId = "fetchLedgerWorkbook",
            summary = "Fetch the ledger of a centre as a workbook, one row a posting")
    @APIResponse(
            responseCode = "200",
            description = "One row a posting, with the balance of its account after it",
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Scarce
    @PermissionsAllowed(Permissions.LEDGER_READ)
    public RestResponse<StreamingOutput> fetchLedgerWorkbook(@PathParam("centreId") UUID centreId) {
        JournalService.Taken journal = journals.take(centreId);
        return file(journal::writeWorkbook, XLSX, journal.name() + ".xlsx");
    }

    private static RestResponse<StreamingOutput> file(
            StreamingOutput content, String type, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}

package org.hawsh.work.records;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Page;

@Path("/api/v1/histories/{kind}/{id}")
@Tag(name = "Histories", description = "Who changed what, of everything that can be edited")
class HistoryResource {
    private final HistoryService histories;

    HistoryResource(HistoryService histories) {
        this.histories = histories;
    }

    @GET
    @Operation(operationId = "listChanges", summary = "List the edits of one record, newest first")
    @PermissionsAllowed(Permissions.HISTORY_READ)
    public Page<ChangeView> listChanges(
            @PathParam("kind")
                    @Parameter(
                            description = "Of which kind the record is",
                            schema = @Schema(ref = "HistoryKind"))
                    String kind,
            @PathParam("id")
                    @Parameter(
                            description =
                                    "The record's; that of its centre where a centre has only one")
                    UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before")
                    String cursor) {
        return histories.page(kind, id, limit, cursor);
    }
}

package org.hawsh.participants;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.access.audit.AuditEntryView;
import org.hawsh.platform.http.Page;

@Path("/api/v1/participants/{id}")
@Tag(name = "Participants")
class ParticipantHistoryResource {
    private final ParticipantHistory history;

    ParticipantHistoryResource(ParticipantHistory history) {
        this.history = history;
    }

    @GET
    @Path("/access-log")
    @Operation(
            operationId = "listParticipantAccess",
            summary = "List who saw or changed one person's record, lists that showed it included")
    @PermissionsAllowed(Permissions.AUDIT_READ)
    public Page<AuditEntryView> listParticipantAccess(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before")
                    String cursor) {
        return history.accessLog(id, limit, cursor);
    }
}

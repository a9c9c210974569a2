package org.hawsh.access.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Page;

@Path("/api/v1/audit-entries")
@Tag(name = "Audit", description = "Who did, saw or was refused what")
class AuditResource {
    private final AuditLog log;
    private final CurrentUser user;

    AuditResource(AuditLog log, CurrentUser user) {
        this.log = log;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listAuditEntries",
            summary = "List what was done, seen and refused, newest first")
    @PermissionsAllowed(Permissions.AUDIT_READ)
    public Page<AuditEntryView> listAuditEntries(@Valid @BeanParam AuditFilter filter) {
        user.centresWith(Permissions.AUDIT_READ, filter.centreId());
        return log.page(filter);
    }
}

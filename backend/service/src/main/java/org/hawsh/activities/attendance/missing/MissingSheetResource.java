package org.hawsh.activities.attendance.missing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Page;

@Path("/api/v1/sessions/missing-sheets")
@Tag(name = "Attendance")
class MissingSheetResource {
    private final MissingSheetService missing;

    MissingSheetResource(MissingSheetService missing) {
        this.missing = missing;
    }

    @GET
    @Operation(
            operationId = "listMissingSheets",
            summary =
                    "List the sessions that are over and whose sheet is not locked, the oldest first")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public Page<MissingSheet> listMissingSheets(@Valid @BeanParam MissingSheetFilter filter) {
        return missing.page(filter);
    }
}

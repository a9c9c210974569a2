package org.hawsh.grants.milestones;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;

@Path("/api/v1/milestone-reports/{id}/decision")
@Tag(name = "Support")
class ReportDecisionResource {
    private final MilestoneReportService reports;

    ReportDecisionResource(MilestoneReportService reports) {
        this.reports = reports;
    }

    @POST
    @Conflict("It was decided before, is the caller's own, or the grant is not active")
    @Operation(
            operationId = "decideMilestoneReport",
            summary = "Accept a report, with which its milestone is reached, or send it back")
    @PermissionsAllowed(Permissions.GRANT_APPROVE)
    public MilestoneReportView decideMilestoneReport(
            @PathParam("id") UUID id, @NotNull @Valid DecideReport body) {
        return reports.decide(id, body);
    }
}

package org.hawsh.grants.milestones;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/grants/{grantId}/milestone-reports")
@Tag(name = "Support")
class MilestoneReportResource {
    private final MilestoneReportService reports;

    MilestoneReportResource(MilestoneReportService reports) {
        this.reports = reports;
    }

    @GET
    @Operation(
            operationId = "listMilestoneReports",
            summary = "List what was told of the milestones of a grant, the newest first")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public WholeList<MilestoneReportView> listMilestoneReports(@PathParam("grantId") UUID grantId) {
        return WholeList.of(reports.list(grantId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The grant is not active, the milestone is reached, or a report of it waits")
    @Operation(
            operationId = "submitMilestoneReport",
            summary = "Report what was done for a milestone; it is never changed")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public MilestoneReportView submitMilestoneReport(
            @PathParam("grantId") UUID grantId, @NotNull @Valid SubmitReport body) {
        return reports.submit(grantId, body);
    }
}

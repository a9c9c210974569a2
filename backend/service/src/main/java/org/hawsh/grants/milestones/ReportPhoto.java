package org.hawsh.grants.milestones;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MilestoneReportPhoto")
record ReportPhoto(
        @Schema(description = "A photo of this grant, which was brought before") @NotNull
                UUID evidenceId,
        @NotNull PhotoMoment moment) {}

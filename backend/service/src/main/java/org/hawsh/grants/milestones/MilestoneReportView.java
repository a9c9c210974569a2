package org.hawsh.grants.milestones;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.grants.evidence.EvidenceView;
import org.hawsh.platform.http.InList;

@Schema(name = "MilestoneReport", description = "What was done of what a network agreed to do")
record MilestoneReportView(
        @NotNull UUID id,
        @NotNull UUID grantId,
        @NotNull UUID milestoneId,
        @NotNull LocalDate reachedOn,
        @NotNull String done,
        @NotNull Integer volunteerHours,
        @NotNull ReachedPeople reached,
        @NotNull List<Photo> photos,
        String noPhotosBecause,
        @Schema(
                        description =
                                "Who submitted it and when; the milestone is reached once it is approved, and decidedBecause says what to mend where it was refused")
                @NotNull
                DecisionView decision)
        implements InList {

    @Schema(name = "MilestoneReportPhotoShown")
    record Photo(@NotNull PhotoMoment moment, @NotNull EvidenceView evidence) {}
}

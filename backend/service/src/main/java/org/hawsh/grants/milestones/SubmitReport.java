package org.hawsh.grants.milestones;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

@Schema(name = "SubmitMilestoneReport")
record SubmitReport(
        @NotNull UUID milestoneId,
        @Schema(description = "The day on which it was done") @NotNull LocalDate reachedOn,
        @Schema(description = "What was done, in words that name nobody")
                @NotNull
                @PlainText
                @Size(min = 1, max = 2000)
                String done,
        @NotNull @Min(0) @Max(100_000) Integer volunteerHours,
        @NotNull @Valid ReachedPeople reached,
        @NotNull @Size(max = 12) List<@NotNull @Valid ReportPhoto> photos,
        @Schema(description = "Why there is no photo of before and of after, where one is missing")
                @PlainText
                @Size(min = 1, max = 200)
                String noPhotosBecause) {

    /** All but the milestone and what the photographs are. */
    List<Fault> faults(GrantRef grant, LocalDate today) {
        List<Fault> faults = new ArrayList<>(reached.faults());
        if (reachedOn.isAfter(today)) {
            faults.add(Fault.at("/reachedOn", "in-the-future"));
        } else if (reachedOn.isBefore(grant.startsOn())) {
            faults.add(Fault.at("/reachedOn", "milestone-before-start", grant.startsOn()));
        }
        if (noPhotosBecause == null && !showsBeforeAndAfter()) {
            faults.add(Fault.at("/photos", "photos-before-and-after"));
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < photos.size(); i++) {
            if (!seen.add(photos.get(i).evidenceId())) {
                faults.add(Fault.at(photo(i), "photo-twice"));
            }
        }
        return faults;
    }

    static String photo(int position) {
        return "/photos/" + position + "/evidenceId";
    }

    private boolean showsBeforeAndAfter() {
        return photos.stream()
                .map(ReportPhoto::moment)
                .collect(Collectors.toSet())
                .containsAll(Arrays.asList(PhotoMoment.values()));
    }
}

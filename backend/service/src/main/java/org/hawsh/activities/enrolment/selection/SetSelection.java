package org.hawsh.activities.enrolment.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.LocalizedText;

/** By what a committee chooses, and who they are. */
@Schema(name = "SetSelection", description = "By what a committee chooses, and who they are")
record SetSelection(
        @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid Criterion> criteria,
        @Schema(description = "The subjects of two or more people with a login")
                @NotNull
                @Size(min = 2, max = 9)
                List<@NotNull UUID> committee) {
    private static final int WHOLE = 100;
    private static final int LONGEST = 120;

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (criteria.stream().mapToInt(Criterion::weight).sum() != WHOLE) {
            faults.add(Fault.at("/criteria", "weights-not-whole", WHOLE));
        }
        for (int i = 0; i < criteria.size(); i++) {
            LocalizedText title = criteria.get(i).title();
            if (Math.max(title.en().length(), Math.max(title.ar().length(), title.ckb().length()))
                    > LONGEST) {
                faults.add(Fault.at("/criteria/" + i + "/title", "length", 1, LONGEST));
            }
        }
        if (new HashSet<>(committee).size() < committee.size()) {
            faults.add(Fault.at("/committee", "twice"));
        }
        return faults;
    }

    /** Something interviews look at. */
    @Schema(name = "SelectionCriterion")
    record Criterion(
            @NotNull @Valid LocalizedText title,
            @Schema(description = "Of 100 over all criteria", examples = "40")
                    @NotNull
                    @Min(1)
                    @Max(100)
                    Integer weight) {}
}

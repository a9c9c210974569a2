package org.hawsh.mediation.parties;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** What one party answered, alone, and what it comes to. */
@Schema(name = "RecordMediationScreening")
record RecordScreening(
        @Schema(description = "The version of the questions that were asked") @NotNull
                Integer questionsVersion,
        @NotNull @Size(max = 30) List<@NotNull @Valid Answer> answers,
        @NotNull ScreeningOutcome outcome,
        @Size(max = 10) Set<@NotNull Arrangement> arrangements) {

    RecordScreening {
        arrangements = arrangements == null ? Set.of() : new TreeSet<>(arrangements);
    }

    /** @param number of the question */
    @Schema(name = "MediationScreeningAnswer")
    record Answer(
            @NotNull @Min(1) Integer number, @NotNull @PlainText @Size(max = 2_000) String text) {}

    /** @param questions how many that version has; none for a version that does not exist */
    List<Fault> faults(int questions) {
        List<Fault> faults = new ArrayList<>();
        if (questions == 0) {
            faults.add(Fault.at("/questionsVersion", "mediation-no-such-questions"));
        }
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).number() > questions) {
                faults.add(
                        Fault.at("/answers/%d/number".formatted(i), "mediation-no-such-question"));
            }
        }
        if (outcome == ScreeningOutcome.GO_ON_WITH_ARRANGEMENTS && arrangements.isEmpty()) {
            faults.add(Fault.at("/arrangements", "mediation-arrangements-needed"));
        }
        return faults;
    }
}

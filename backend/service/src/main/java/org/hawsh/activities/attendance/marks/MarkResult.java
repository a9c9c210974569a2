package org.hawsh.activities.attendance.marks;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.words.Messages;

/** What became of one row that was sent. */
@Schema(name = "AttendanceMarkResult")
public record MarkResult(
        @Schema(description = "As it was sent") Long counter,
        @NotNull Outcome outcome,
        @NotNull @Schema(description = "Why it was refused, with pointers into this row")
                List<Problem.Item> errors) {

    @Schema(
            name = "AttendanceMarkOutcome",
            description =
                    "STORED now; KNOWN: it was stored before; REFUSED: nothing of this row is stored, and sending it again changes"
                            + " nothing")
    public enum Outcome {
        STORED,
        KNOWN,
        REFUSED
    }

    static MarkResult of(Long counter, Outcome outcome) {
        return new MarkResult(counter, outcome, List.of());
    }

    static MarkResult refused(Long counter, List<Fault> faults, Messages messages) {
        return new MarkResult(
                counter,
                Outcome.REFUSED,
                faults.stream()
                        .map(
                                fault ->
                                        new Problem.Item(
                                                fault.pointer(),
                                                fault.code(),
                                                fault.remedy(messages),
                                                fault.about()))
                        .toList());
    }
}

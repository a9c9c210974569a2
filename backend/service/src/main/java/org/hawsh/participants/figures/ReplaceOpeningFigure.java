package org.hawsh.participants.figures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** A correction: the number that holds instead, whole, and why. */
record ReplaceOpeningFigure(
        @NotNull @Valid FigureDetails figure,
        @Schema(description = "What was wrong", examples = "Book 3 had been counted twice")
                @NotNull
                @PlainText
                @Size(min = 5, max = 500)
                String reason) {

    List<Fault> faults(Counted counted, LocalDate today) {
        return figure.faults(counted, today, true).stream()
                .map(fault -> fault.below("/figure"))
                .toList();
    }
}

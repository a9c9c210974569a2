package org.hawsh.participants.figures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.problems.Fault;

/** A number for history that cannot be resolved to people. */
record RecordOpeningFigure(
        @NotNull UUID centreId, @NotNull Counted counted, @NotNull @Valid FigureDetails figure) {

    List<Fault> faults(LocalDate today) {
        return figure.faults(counted, today, false).stream()
                .map(fault -> fault.below("/figure"))
                .toList();
    }
}

package org.hawsh.activities.attendance.marks;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.courses.catalogue.SheetState;

/** What became of a request: an answer to each row, in their order, and what holds now about everybody it named. */
@Schema(name = "AttendanceTaken")
public record MarksTaken(
        @NotNull List<MarkResult> results,
        @NotNull List<HeldView> held,
        @NotNull SheetState sheet,
        @NotNull Integer version) {}

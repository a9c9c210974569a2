package org.hawsh.centres;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.PlainText;

/** Something that happened to a centre. The places belong to a move, the organisation to a hand-over. */
record RecordLifeEvent(
        @NotNull LifeEventKind kind,
        @NotNull LocalDate on,
        @Schema(description = "COD code; the present one if left out") @Size(max = 20)
                String governoratePcode,
        @Schema(description = "COD code") @Size(max = 20) String districtPcode,
        @Valid LocalizedText address,
        UUID toOrganisationId,
        @PlainText @Size(max = 300) String reason) {

    boolean namesAPlace() {
        return governoratePcode != null || districtPcode != null || address != null;
    }

    /** @param earliest not before what happened last; null if nothing has */
    List<Fault> faults(LocalDate earliest, LocalDate today) {
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("/on", on));
        if (on.isAfter(today)) {
            faults.add(Fault.at("/on", "in-the-future"));
        }
        if (earliest != null && on.isBefore(earliest)) {
            faults.add(Fault.at("/on", "before-the-last-event", earliest));
        }
        if (namesAPlace() != (kind == LifeEventKind.MOVED)) {
            faults.add(Fault.at("/districtPcode", "place-of-a-move"));
        }
        if ((toOrganisationId != null) != (kind == LifeEventKind.HANDED_OVER)) {
            faults.add(Fault.at("/toOrganisationId", "organisation-of-a-hand-over"));
        }
        return faults;
    }
}

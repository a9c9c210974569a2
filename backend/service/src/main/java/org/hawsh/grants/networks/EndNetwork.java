package org.hawsh.grants.networks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** A network comes to an end; its file stays. */
@Schema(name = "EndVolunteerNetwork")
record EndNetwork(
        @NotNull NetworkEnding how,
        @NotNull LocalDate endedOn,
        @NotNull @PlainText @Size(max = 200) String reason,
        @Schema(description = "The network it became part of; exactly where it merged")
                UUID mergedInto) {

    List<Fault> faults(LocalDate foundedOn, LocalDate today) {
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("/endedOn", endedOn));
        if (endedOn.isAfter(today)) {
            faults.add(Fault.at("/endedOn", "in-the-future"));
        } else if (foundedOn != null && endedOn.isBefore(foundedOn)) {
            faults.add(Fault.at("/endedOn", "ends-before-it-begins"));
        }
        if ((how == NetworkEnding.MERGED) != (mergedInto != null)) {
            faults.add(Fault.at("/mergedInto", "network-merges-into-another"));
        }
        return faults;
    }
}

package org.hawsh.grants.networks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.PlainText;

/** Everything about a network that can be edited, as it stands after the patch. */
@Schema(name = "EditVolunteerNetwork")
record NetworkDetails(
        @NotNull @Valid LocalizedText name,
        @NotNull @CodeOf(NetworkSheet.KINDS) String kind,
        @PlainText @Size(max = 1000) String about,
        LocalDate foundedOn,
        UUID focalPointId) {

    List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("/foundedOn", foundedOn));
        if (faults.isEmpty() && foundedOn != null && foundedOn.isAfter(today)) {
            faults.add(Fault.at("/foundedOn", "in-the-future"));
        }
        return faults;
    }
}

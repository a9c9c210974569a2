package org.hawsh.grants.networks.support;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.problems.Fault;

/** How many of a network chose to say what they are to the place; never who. */
@Schema(name = "RecordNetworkMix")
record RecordMix(
        @Schema(description = "The day they were asked") @NotNull LocalDate askedOn,
        @NotNull @Min(0) @Max(10_000) Integer hostCommunity,
        @NotNull @Min(0) @Max(10_000) Integer displaced,
        @NotNull @Min(0) @Max(10_000) Integer returnees) {

    List<Fault> faults(LocalDate today) {
        if (hostCommunity + displaced + returnees == 0) {
            return List.of(Fault.at("/hostCommunity", "network-mix-of-nobody"));
        }
        return askedOn.isAfter(today)
                ? List.of(Fault.at("/askedOn", "in-the-future"))
                : LocalMoments.implausible("/askedOn", askedOn);
    }
}

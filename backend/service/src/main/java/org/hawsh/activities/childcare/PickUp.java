package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** Somebody comes to fetch a child: the parent, somebody on the list, or somebody to whom the parent gave the code. */
record PickUp(
        @Schema(description = "RELEASED comes about by a release only") @NotNull LeftHow by,
        @Schema(description = "Who of the list") UUID collectorId,
        @Schema(description = "What was told at drop-off") @Size(max = 20) String code,
        @Schema(description = "Who brings the code") @PlainText @Size(max = 120) String name) {

    List<Fault> faults() {
        return switch (by) {
            case PARENT -> List.of();
            case COLLECTOR ->
                    collectorId == null ? List.of(Fault.at("/collectorId", "required")) : List.of();
            case CODE ->
                    code == null
                            ? List.of(Fault.at("/code", "required"))
                            : name == null ? List.of(Fault.at("/name", "required")) : List.of();
            case RELEASED -> List.of(Fault.at("/by", "release-takes-two"));
        };
    }
}

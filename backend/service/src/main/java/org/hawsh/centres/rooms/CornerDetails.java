package org.hawsh.centres.rooms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** A children's corner as it is written. */
@Schema(name = "ChildrensCornerDetails")
record CornerDetails(
        @NotNull UUID roomId,
        @Schema(description = "Children at a time", examples = "15") @NotNull @Min(1) @Max(500)
                Integer places,
        @Schema(description = "From the youngest on, without gap or overlap")
                @NotNull
                @Size(min = 1, max = 20)
                List<@Valid @NotNull AgeBand> bands) {

    /** The bands are judged in the order they were sent in, which is to be the order of the ages. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            AgeBand band = bands.get(i);
            if (band.toMonths() <= band.fromMonths()) {
                faults.add(Fault.at("/bands/" + i + "/toMonths", "ends-before-it-begins"));
            } else if (i > 0 && band.fromMonths() < bands.get(i - 1).toMonths()) {
                faults.add(Fault.at("/bands/" + i + "/fromMonths", "ages-overlap"));
            } else if (i > 0 && band.fromMonths() > bands.get(i - 1).toMonths()) {
                faults.add(Fault.at("/bands/" + i + "/fromMonths", "ages-have-a-gap"));
            }
        }
        return faults;
    }
}

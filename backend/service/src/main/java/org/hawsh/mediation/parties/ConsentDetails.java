package org.hawsh.mediation.parties;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.mediation.mediators.SpokenLanguages;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** How a party said whether it takes part. */
@Schema(name = "MediationConsentDetails")
record ConsentDetails(
        @NotNull ConsentWay way,
        @Schema(description = "In which it was explained to them")
                @NotNull
                @Pattern(regexp = SpokenLanguages.TAG)
                String language,
        @Schema(description = "Who heard it; needed where nothing was written")
                @PlainText
                @Size(max = 160)
                String witness) {

    List<Fault> faults() {
        return way == ConsentWay.WRITTEN || witness != null
                ? List.of()
                : List.of(Fault.at("/how/witness", "mediation-witness-needed"));
    }
}

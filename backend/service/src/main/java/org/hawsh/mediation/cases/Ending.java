package org.hawsh.mediation.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** Why a case ended without an agreement. Nobody but its members is told, and no letter says it. */
@Schema(name = "MediationEnding")
record Ending(
        @Schema(description = "Of the code list mediation-end-reasons", examples = "NO_AGREEMENT")
                @NotNull
                @CodeOf(CaseLists.END_REASONS)
                String reason,
        @PlainText @Size(max = 5_000) String account,
        @Schema(description = "Where the people were sent instead, if anywhere")
                @PlainText
                @Size(max = 200)
                String referredTo) {

    /** @param neverMediated the reasons that need a referral */
    List<Fault> faults(List<String> neverMediated) {
        return neverMediated.contains(reason) && referredTo == null
                ? List.of(Fault.at("/referredTo", "mediation-referral-needed"))
                : List.of();
    }
}

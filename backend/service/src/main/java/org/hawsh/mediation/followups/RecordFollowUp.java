package org.hawsh.mediation.followups;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** What was heard when somebody asked. */
@Schema(name = "RecordMediationFollowUp")
record RecordFollowUp(@NotNull Durability durability, @PlainText @Size(max = 5_000) String told) {

    /** Whoever was not asked, it is said why. */
    List<Fault> faults() {
        return durability == Durability.NOT_REACHED && told == null
                ? List.of(Fault.at("/told", "mediation-not-reached-why"))
                : List.of();
    }
}

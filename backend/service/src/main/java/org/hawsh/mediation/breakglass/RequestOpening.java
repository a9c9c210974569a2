package org.hawsh.mediation.breakglass;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.mediation.members.CaseReference;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** A supervisor asks to read a file of another centre. */
@Schema(name = "RequestMediationOpening")
record RequestOpening(
        @Schema(description = "From which of the caller's centres") @NotNull UUID centreId,
        @Schema(description = "As it stands on the papers of the case", examples = "MC-2345ABCD-H")
                @NotNull
                @Pattern(regexp = CaseReference.SHAPE)
                String reference,
        @Schema(
                        description =
                                "Read by the second person, the members and the officer: why it cannot wait for its members, and nothing of the dispute")
                @NotNull
                @PlainText
                @Size(min = 10, max = 1_000)
                String reason,
        @Schema(description = "Opened at once; the second person says so afterwards") @NotNull
                Boolean emergency) {

    /** A slip of the pen would wait for nobody. */
    List<Fault> faults() {
        return CaseReference.isValid(reference)
                ? List.of()
                : List.of(Fault.at("/reference", "mediation-reference-mistyped"));
    }
}

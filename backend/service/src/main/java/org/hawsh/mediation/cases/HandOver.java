package org.hawsh.mediation.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.mediation.mediators.SpokenLanguages;
import org.hawsh.platform.codes.CodeOf;

/** A dispute that somebody brought to the desk. Sent once, it cannot be read there again. */
@Schema(name = "MediationHandOver")
record HandOver(
        @NotNull UUID centreId,
        @Schema(description = "Of the code list dispute-kinds", examples = "HOUSING")
                @NotNull
                @CodeOf(CaseLists.KINDS)
                String kind,
        @Schema(description = "Of the code list dispute-origins", examples = "A_PARTY")
                @NotNull
                @CodeOf(CaseLists.ORIGINS)
                String cameBy,
        @NotNull Urgency urgency,
        @NotNull @Size(min = 1, max = 10)
                List<@NotNull @Pattern(regexp = SpokenLanguages.TAG) String> languages,
        @NotNull @Valid Told told) {

    CaseDetails details() {
        return new CaseDetails(kind, urgency, languages, told);
    }
}

package org.hawsh.mediation.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.mediation.mediators.SpokenLanguages;
import org.hawsh.platform.codes.CodeOf;

/** A case that a mediator takes in and goes on with. */
@Schema(name = "OpenMediationCase")
record OpenCase(
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
        @NotNull @Valid Told told,
        @Schema(
                        description =
                                "The declaration of interest: whoever knows one of the parties hands the case over instead")
                @NotNull
                @AssertTrue
                Boolean knowsNoParty) {

    CaseDetails details() {
        return new CaseDetails(kind, urgency, languages, told);
    }
}

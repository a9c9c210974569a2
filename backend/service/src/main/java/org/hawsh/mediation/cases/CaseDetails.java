package org.hawsh.mediation.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.mediation.mediators.SpokenLanguages;
import org.hawsh.platform.codes.CodeOf;

/** Everything about a case that can be edited, as it stands after the patch. */
@Schema(name = "MediationCaseDetails")
record CaseDetails(
        @Schema(description = "Of the code list dispute-kinds", examples = "HOUSING")
                @NotNull
                @CodeOf(CaseLists.KINDS)
                String kind,
        @NotNull Urgency urgency,
        @NotNull @Size(min = 1, max = 10)
                List<@NotNull @Pattern(regexp = SpokenLanguages.TAG) String> languages,
        @NotNull @Valid Told told) {}

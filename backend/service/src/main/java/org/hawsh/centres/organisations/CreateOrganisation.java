package org.hawsh.centres.organisations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.words.LocalizedText;

record CreateOrganisation(
        @Schema(description = "Of the code list organisation-kinds", examples = "FUNDER")
                @NotNull
                @CodeOf(OrganisationSheet.KINDS)
                String kind,
        @NotNull @Valid LocalizedText name,
        @Schema(description = "Since when it is called so, where that is known")
                LocalDate validFrom) {}

package org.hawsh.centres.organisations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

@Schema(
        name = "OrganisationRenaming",
        description = "What it is called from a day on; the earlier name ends the day before")
record NewName(@NotNull @Valid LocalizedText name, @NotNull LocalDate validFrom) {}

package org.hawsh.access.incidents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.words.PlainText;

/** A demand for data. Whom it was about is not part of it. */
record RecordDataDemand(
        @NotNull UUID centreId,
        @Schema(description = "Of the code list data-demanders", examples = "AUTHORITY")
                @NotNull
                @CodeOf(DataDemand.DEMANDERS)
                String demandedBy,
        @NotNull DataDemand.Demanded demanded,
        @NotNull LocalDate demandedOn,
        @Schema(description = "The office or unit that asks; never the name of a participant")
                @PlainText
                @Size(min = 1, max = 200)
                String office,
        @NotNull DataDemand.Answer answer) {}

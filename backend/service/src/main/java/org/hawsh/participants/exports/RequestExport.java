package org.hawsh.participants.exports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.ParticipantSelection;
import org.hawsh.platform.words.PlainText;
import org.hawsh.platform.workbooks.TableFormat;

/** Whom, what of them, as which file, and why. */
@Schema(name = "RequestParticipantExport")
record RequestExport(
        @NotNull UUID centreId,
        @Schema(
                        description = "What it is for, for whoever approves it",
                        examples = "Attendance lists for the tailoring course in December")
                @NotNull
                @PlainText
                @Size(min = 10, max = 500)
                String reason,
        @NotNull TableFormat format,
        @Schema(
                        description =
                                "A byte order mark before a CSV file, for programs that need one; none if left out")
                Boolean byteOrderMark,
        @Schema(description = "In this order; each once") @NotEmpty @Size(max = 20)
                List<@NotNull ExportColumn> columns,
        @Schema(description = "Everybody at the centre if left out") @Valid
                ParticipantSelection selection) {

    ParticipantSelection selected() {
        return selection == null ? ParticipantSelection.EVERYBODY : selection;
    }
}

package org.hawsh.participants.exports;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.participants.ParticipantSelection;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.workbooks.TableFormat;

@Schema(name = "ParticipantExport", description = "A file of people: asked for, decided, fetched")
record ExportView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull TableFormat format,
        @NotNull Boolean byteOrderMark,
        @NotNull List<ExportColumn> columns,
        @NotNull ParticipantSelection selection,
        @Schema(description = "How many people it was when it was asked for") @NotNull
                Integer people,
        @NotNull DecisionView decision,
        @Schema(description = "Until when whoever asked may fetch it") Instant openUntil,
        @Schema(description = "When it was last fetched") Instant fetchedAt,
        @Schema(
                        description =
                                "How many people the file held that was fetched last; null until it was delivered whole")
                Integer deliveredPeople,
        @Schema(
                        description =
                                "The SHA-256 of that file, in hexadecimal digits, by which it is known again",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String deliveredSha256)
        implements Addressed {}

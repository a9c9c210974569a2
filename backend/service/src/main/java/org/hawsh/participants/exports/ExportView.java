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
        @Schema(description = "When it was last fetched") Instant fetchedAt)
        implements Addressed {}

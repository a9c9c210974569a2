package org.hawsh.activities.attendance;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.activities.courses.catalogue.SessionState;
import org.hawsh.activities.courses.catalogue.SheetState;
import org.hawsh.platform.http.Located;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

/** The sheet of one session: everybody who has a place that day, whoever walked in, and what is known of them. */
@Schema(name = "SessionSheet", description = "The attendance sheet of one session")
record SheetView(
        @NotNull UUID sessionId,
        @NotNull UUID courseId,
        @NotNull UUID centreId,
        @NotNull LocalizedText title,
        @NotNull LocalDateTime startsAt,
        @NotNull LocalDateTime endsAt,
        @NotNull SessionState session,
        @NotNull SheetState sheet,
        @NotNull @Schema(description = "An open session: who came is counted by sex and age")
                Boolean byHeadcount,
        @Schema(description = "How many were counted in the room; null while nobody has")
                Integer inTheRoom,
        @Schema(description = "What was taught") String topic,
        @JsonFormat Instant lockedAt,
        AccountRef lockedBy,
        @NotNull List<SheetRowView> rows,
        @NotNull List<HeadcountCell> headcount,
        @NotNull ScanState scan,
        @NotNull List<ScanView> scans,
        @NotNull Integer version)
        implements Located, Versioned {

    /** What a sheet is posted to is its scans: the newest. */
    @Override
    public String addressUnder(String scans) {
        return scans + "/" + this.scans.get(0).id();
    }
}

package org.hawsh.activities.enrolment.history;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.enrolment.Certificate;
import org.hawsh.activities.enrolment.EndReason;
import org.hawsh.activities.enrolment.EnrolmentState;
import org.hawsh.platform.words.LocalizedText;

/** A course somebody was, is or wants to be in. */
@Schema(name = "ParticipantCourse", description = "A course somebody was, is or wants to be in")
record CourseHistoryView(
        @NotNull UUID enrolmentId,
        @NotNull UUID courseId,
        @NotNull UUID centreId,
        @Schema(
                        description = "Null for a closed group, whose title stays within it",
                        nullable = true)
                LocalizedText title,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull EnrolmentState state,
        @Schema(nullable = true) EndReason endReason,
        @Schema(nullable = true) Integer heldSessions,
        @Schema(nullable = true) Integer attendedSessions,
        @Schema(nullable = true) Certificate certificate) {}

package org.hawsh.activities.enrolment.history;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.enrolment.Certificate;
import org.hawsh.activities.enrolment.EnrolmentState;
import org.hawsh.platform.words.LocalizedText;

/** A course somebody was, is or wants to be in. */
@Schema(name = "ParticipantCourse", description = "A course somebody was, is or wants to be in")
record CourseHistoryView(
        @NotNull UUID enrolmentId,
        @NotNull UUID courseId,
        @NotNull UUID centreId,
        @Schema(description = "Null for a closed group, whose title stays within it")
                LocalizedText title,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull EnrolmentState state,
        @Schema(description = "Of the code list enrolment-end-reasons") String endReason,
        Integer heldSessions,
        Integer attendedSessions,
        Certificate certificate) {}

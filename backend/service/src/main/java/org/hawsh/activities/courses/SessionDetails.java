package org.hawsh.activities.courses;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.courses.timetable.Slot;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** Everything about a session that can be edited: moving it is editing it. */
@Schema(name = "EditSession")
record SessionDetails(
        @NotNull LocalDateTime startsAt,
        @NotNull LocalDateTime endsAt,
        UUID roomId,
        @Schema(description = "What is taught") @PlainText @Size(max = 300) String topic) {
    private static final int LONGEST_HOURS = 16;

    Slot slot() {
        return new Slot(roomId, startsAt, endsAt);
    }

    List<Fault> faults() {
        return faults(startsAt, endsAt);
    }

    static List<Fault> faults(LocalDateTime from, LocalDateTime to) {
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("/startsAt", from));
        faults.addAll(LocalMoments.implausible("/endsAt", to));
        if (!to.isAfter(from)) {
            faults.add(Fault.at("/endsAt", "ends-before-it-begins"));
        } else if (Duration.between(from, to).toMinutes() > LONGEST_HOURS * 60L) {
            faults.add(Fault.at("/endsAt", "session-too-long", LONGEST_HOURS));
        }
        return faults;
    }
}

package org.hawsh.activities.attendance.marks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/**
 * One mark as a device sends it. What is wrong with it is the answer to this row: the others are stored.
 *
 * @param counter the device's own, never used twice
 */
@Schema(name = "AttendanceMarkToStore", description = "A mark as a device made it")
public record MarkRow(
        @Schema(required = true, minimum = "1", examples = "17") Long counter,
        @Schema(required = true) UUID participantId,
        @Schema(required = true) Mark mark,
        @Schema(description = "Only of somebody LATE", minimum = "1", maximum = "600")
                Integer minutesLate,
        @Schema(
                        description =
                                "Why somebody was late or did not come: of the code list absence-reasons, as it was when the mark was made",
                        examples = "ILLNESS")
                String reason,
        @Schema(required = true, description = "By the clock of the device") Instant markedAt,
        @Schema(
                        description =
                                "The marks of this person that were shown when this one was set. One that is not among them and says"
                                        + " otherwise is a conflict")
                List<MarkKey> seen,
        @Schema(
                        description = "Why a locked sheet is changed; only then, and then always",
                        minLength = 5,
                        maxLength = 300)
                String correction) {
    private static final int MOST_SEEN = 100;
    private static final int MOST_MINUTES = 600;
    private static final Instant FIRST = Instant.parse("2015-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        required("/counter", counter, faults);
        required("/participantId", participantId, faults);
        required("/mark", mark, faults);
        required("/markedAt", markedAt, faults);
        if (counter != null && counter < 1) {
            faults.add(Fault.at("/counter", "too-small", 1));
        }
        if (markedAt != null && (markedAt.isBefore(FIRST) || markedAt.isAfter(LAST))) {
            faults.add(Fault.at("/markedAt", "year-implausible", 2015, 2100));
        }
        if (minutesLate != null && mark != Mark.LATE) {
            faults.add(Fault.at("/minutesLate", "only-of-the-late"));
        } else if (minutesLate != null && (minutesLate < 1 || minutesLate > MOST_MINUTES)) {
            faults.add(
                    Fault.at(
                            "/minutesLate",
                            minutesLate < 1 ? "too-small" : "too-large",
                            minutesLate < 1 ? 1 : MOST_MINUTES));
        }
        if (reason != null && (mark == Mark.PRESENT || mark == Mark.CLEARED)) {
            faults.add(Fault.at("/reason", "reason-of-an-absence"));
        }
        if (seen != null && (seen.size() > MOST_SEEN || seen.stream().anyMatch(MarkRow::notAKey))) {
            faults.add(Fault.at("/seen", "invalid"));
        }
        if (correction != null && (reasonGiven().length() < 5 || reasonGiven().length() > 300)) {
            faults.add(Fault.at("/correction", "length", 5, 300));
        }
        return faults;
    }

    MarkEvent by(UUID device, UUID caller, boolean walkIn) {
        return new MarkEvent(
                new MarkKey(device, counter),
                participantId,
                new MarkEvent.Said(mark, minutesLate, reason),
                walkIn,
                markedAt.truncatedTo(ChronoUnit.MICROS),
                caller,
                seen == null ? List.of() : seen.stream().distinct().toList(),
                correction == null ? null : reasonGiven());
    }

    /** The same words sent again, and not another mark under a used number. */
    boolean isSameAs(MarkEvent stored) {
        return stored.participantId().equals(participantId)
                && stored.said().equals(new MarkEvent.Said(mark, minutesLate, reason))
                && stored.markedAt().equals(markedAt.truncatedTo(ChronoUnit.MICROS));
    }

    private String reasonGiven() {
        return correction.strip();
    }

    private static boolean notAKey(MarkKey key) {
        return key == null
                || Stream.of(key.device(), key.counter()).anyMatch(Objects::isNull)
                || key.counter() < 1;
    }

    private static void required(String pointer, Object value, List<Fault> faults) {
        if (value == null) {
            faults.add(Fault.at(pointer, "required"));
        }
    }
}

package org.hawsh.activities.enrolment;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.activities.enrolment.waitinglist.ChildcareWish;
import org.hawsh.activities.enrolment.waitinglist.Stream;
import org.hawsh.activities.enrolment.waitinglist.WaitsFor;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Sex;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

/** Somebody's place in a course as rosters show it: no status, no family name, no birth date. */
@Schema(name = "Enrolment", description = "Somebody's place in a course")
public record EnrolmentView(
        @NotNull UUID id,
        @NotNull UUID courseId,
        @NotNull Person person,
        @NotNull EnrolmentState state,
        @Schema(description = "In line, from 1; null for who does not wait") Integer place,
        WaitsFor waitsFor,
        Stream stream,
        @Schema(description = "What the committee found, of 100") BigDecimal score,
        @NotNull ChildcareWish childcareWish,
        @NotNull Integer childcareChildren,
        @NotNull Boolean childcareGiven,
        @Schema(description = "Has a class place and waits for seats") @NotNull
                Boolean childcareQueued,
        @NotNull Instant appliedAt,
        @Schema(description = "Until then the place is kept; null while nobody can say")
                Instant offeredUntil,
        @Schema(
                        description =
                                "The centre is closed until further notice, and the time stands still")
                @NotNull
                Boolean offerPaused,
        LocalDate enrolledOn,
        LocalDate endedOn,
        @Schema(description = "Of the code list enrolment-end-reasons") String endReason,
        Override override,
        @Schema(examples = "A2") String placementLevel,
        @Schema(examples = "78") Integer practicalMark,
        @Schema(description = "Held while enrolled, when completed") Integer heldSessions,
        Integer attendedSessions,
        Certificate certificate,
        @NotNull Instant updatedAt,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @java.lang.Override
    public String tagName() {
        return "enrolment";
    }

    /** Who it is, as a roster names them. */
    @Schema(name = "RosterPerson")
    public record Person(
            @NotNull UUID id,
            @Schema(examples = "KRK-004217-9") @NotNull String reference,
            @NotNull ParticipantSummary.ListName name,
            @NotNull Sex sex) {

        public static Person of(ParticipantSummary summary) {
            return new Person(summary.id(), summary.reference(), summary.name(), summary.sex());
        }
    }

    /** Somebody was put at the head of the line: by whom and why. */
    @Schema(name = "EnrolmentOverride")
    record Override(
            @NotNull AccountRef by,
            @Schema(examples = "Her brother's family moved; she cannot come in spring.") @NotNull
                    String reason,
            @NotNull Instant at) {}
}

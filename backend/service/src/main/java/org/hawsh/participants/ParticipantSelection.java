package org.hawsh.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/**
 * Which people of a list. What is left out does not narrow it.
 *
 * @param participantIds these people only
 */
@Embeddable
@Schema(description = "Which people; what is left out does not narrow it")
public record ParticipantSelection(
        @Enumerated(EnumType.STRING) @Column(name = "selected_kind") ParticipantKind kind,
        @Enumerated(EnumType.STRING) @Column(name = "selected_sex") Sex sex,
        @Column(name = "selected_registered_from") LocalDate registeredFrom,
        @Column(name = "selected_registered_to") LocalDate registeredTo,
        @Column(name = "selected_birth_year_from") @Min(FIRST_YEAR) @Max(LAST_YEAR)
                Integer birthYearFrom,
        @Column(name = "selected_birth_year_to") @Min(FIRST_YEAR) @Max(LAST_YEAR)
                Integer birthYearTo,
        @Column(name = "selected_ids")
                @Size(min = 1, max = MOST_IDS)
                @Schema(description = "These people only")
                List<UUID> participantIds) {

    static final int FIRST_YEAR = BirthDate.FIRST_YEAR;
    static final int LAST_YEAR = 2100;
    private static final int MOST_IDS = 500;

    public static final ParticipantSelection EVERYBODY =
            new ParticipantSelection(null, null, null, null, null, null, null);

    /** Ends that lie before their beginnings. */
    public List<Fault> faults(String place) {
        List<Fault> faults = new ArrayList<>();
        if (registeredFrom != null
                && registeredTo != null
                && registeredTo.isBefore(registeredFrom)) {
            faults.add(Fault.at(place + "registeredTo", "last-day-before-first"));
        }
        if (birthYearFrom != null && birthYearTo != null && birthYearTo < birthYearFrom) {
            faults.add(Fault.at(place + "birthYearTo", "too-small", birthYearFrom));
        }
        return faults;
    }
}

package org.hawsh.participants;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the register, in which order. */
public record ParticipantFilter(
        @QueryParam("centreId")
                @Parameter(description = "One centre; all of the caller's if left out")
                UUID centreId,
        @QueryParam("kind")
                @Parameter(
                        description =
                                "WALK_IN are those whose consent was not asked yet, ALIAS those who do not register")
                ParticipantKind kind,
        @QueryParam("sex") @Parameter(description = "Only people of whom this is written down")
                Sex sex,
        @QueryParam("registeredFrom") @Parameter(description = "Registered on this day or later")
                LocalDate registeredFrom,
        @QueryParam("registeredTo") @Parameter(description = "Registered on this day or earlier")
                LocalDate registeredTo,
        @QueryParam("birthYearFrom")
                @Min(ParticipantSelection.FIRST_YEAR)
                @Max(ParticipantSelection.LAST_YEAR)
                @Parameter(description = "Born in this year or later; who has no year is left out")
                Integer birthYearFrom,
        @QueryParam("birthYearTo")
                @Min(ParticipantSelection.FIRST_YEAR)
                @Max(ParticipantSelection.LAST_YEAR)
                @Parameter(
                        description = "Born in this year or earlier; who has no year is left out")
                Integer birthYearTo,
        @QueryParam("sort")
                @DefaultValue("name")
                @Parameter(
                        description =
                                "A minus turns it round: -registeredOn is the newest first. Who has no year of birth stands before all years")
                ParticipantOrder sort,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {

    ParticipantSelection selection() {
        return new ParticipantSelection(
                kind, sex, registeredFrom, registeredTo, birthYearFrom, birthYearTo, null);
    }
}

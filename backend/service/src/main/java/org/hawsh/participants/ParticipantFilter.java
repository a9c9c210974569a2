package org.hawsh.participants;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hawsh.platform.problems.Fault;

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
        @QueryParam("updatedSince")
                @Parameter(
                        description =
                                "Only whose record changed at this moment or later, in the order of change: ask with the greatest updatedAt you hold, and no change is missed")
                Instant updatedSince,
        @QueryParam("sort")
                @Parameter(
                        description =
                                "By name if left out; not beside updatedSince. A minus turns it round: -registeredOn is the newest first. Who has no year of birth stands before all years")
                ParticipantOrder sort,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {

    /** Ends before their beginnings, and two orders at once. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(selection().faults("?"));
        if (updatedSince != null && sort != null) {
            faults.add(Fault.at("?sort", "order-of-change"));
        }
        return faults;
    }

    ParticipantOrder order() {
        return sort == null ? ParticipantOrder.NAME : sort;
    }

    ParticipantSelection selection() {
        return new ParticipantSelection(
                kind, sex, registeredFrom, registeredTo, birthYearFrom, birthYearTo, null);
    }
}

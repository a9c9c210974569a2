package org.hawsh.activities.courses.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hawsh.centres.DayRange;
import org.hawsh.platform.database.ChangeOrder;

/** Which sessions of a centre: those of some days in order, or those that changed. */
public record SessionFilter(
        @NotNull @QueryParam("centreId") UUID centreId,
        @QueryParam("from")
                @Parameter(description = "Today if left out; every day beside updatedSince")
                LocalDate from,
        @QueryParam("to") @Parameter(description = "Two weeks later if left out; at most 62 days")
                LocalDate to,
        @QueryParam("roomId") @Parameter(description = "Every room if left out") UUID roomId,
        @QueryParam("updatedSince") @Parameter(description = ChangeOrder.SINCE)
                Instant updatedSince,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {

    /** @return null for every day */
    public DayRange days(LocalDate today) {
        return updatedSince != null && from == null && to == null
                ? null
                : DayRange.of(from, to, today);
    }
}

package org.hawsh.activities.courses.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hawsh.platform.database.ChangeOrder;

/** Which of the courses. */
public record CourseFilter(
        @QueryParam("centreId")
                @Parameter(description = "One centre; all of the caller's if left out")
                UUID centreId,
        @QueryParam("state") @Parameter(description = "Only courses in this state")
                CourseState state,
        @QueryParam("activityId") @Parameter(description = "Only courses of one activity")
                UUID activityId,
        @QueryParam("updatedSince") @Parameter(description = ChangeOrder.SINCE)
                Instant updatedSince,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {}

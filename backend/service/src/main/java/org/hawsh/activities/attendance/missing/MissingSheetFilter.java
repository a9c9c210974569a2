package org.hawsh.activities.attendance.missing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where, and how many. */
record MissingSheetFilter(
        @QueryParam("centreId") @Parameter(description = "All the caller's centres if left out")
                UUID centreId,
        @QueryParam("cursor") String cursor,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) Integer limit) {}

package org.hawsh.grants.calls;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the calls. */
record GrantCallFilter(
        @QueryParam("centreId")
                @Parameter(description = "One centre; all of the caller's if left out")
                UUID centreId,
        @QueryParam("state") @Parameter(description = "Only calls in this state")
                GrantCallState state,
        @QueryParam("waiting")
                @DefaultValue("false")
                @Parameter(description = "Only those that wait for the caller")
                boolean waiting,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {}

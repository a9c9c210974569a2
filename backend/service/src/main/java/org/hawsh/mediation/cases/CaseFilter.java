package org.hawsh.mediation.cases;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of my cases. */
record CaseFilter(
        @QueryParam("state") @Parameter(description = "Those that stand there; all if left out")
                CaseState state,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {}

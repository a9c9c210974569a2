package org.hawsh.grants.applications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hawsh.platform.words.PlainText;

/** Which of the applications. */
record ApplicationFilter(
        @QueryParam("centreId")
                @Parameter(description = "One centre; all of the caller's if left out")
                UUID centreId,
        @QueryParam("callId") @Parameter(description = "Only what was handed in for one call")
                UUID callId,
        @QueryParam("networkId") @Parameter(description = "Only what one network handed in")
                UUID networkId,
        @QueryParam("state") @Parameter(description = "Only applications in this state")
                ApplicationState state,
        @QueryParam("code") @Parameter(description = "The tracking code") @PlainText @Size(max = 40)
                String code,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {}

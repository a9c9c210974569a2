package org.hawsh.access.assignments;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the assignments. */
record RoleAssignmentFilter(
        @QueryParam("state") @Parameter(description = "Only role assignments in this state")
                AssignmentState state,
        @QueryParam("subject") @Parameter(description = "Only those of one account") UUID subject,
        @QueryParam("centreId")
                @Parameter(
                        description =
                                "One centre; all of the caller's, and those to every centre, if left out")
                UUID centreId,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {}

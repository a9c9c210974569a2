package org.hawsh.access.assignments;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Role;
import org.hawsh.access.clients.ServiceClientRef;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

@Schema(name = "RoleAssignment", description = "A role somebody holds, is to hold or has held")
record RoleAssignmentView(
        @NotNull UUID id,
        @NotNull UUID subject,
        @Schema(
                        description = "Null for somebody who has not been seen here yet",
                        examples = "registrar.kirkuk")
                String username,
        @Schema(examples = "Avan Omar") String displayName,
        @Schema(description = "Set where a program holds it; null for a person")
                ServiceClientRef serviceClient,
        @NotNull Role role,
        @Schema(description = "Null for every centre") UUID centreId,
        @NotNull Instant validFrom,
        @Schema(description = "Null until it is ended") Instant validTo,
        @NotNull AssignmentState state,
        @Schema(description = "Whether the role shows anything of a person") @NotNull
                boolean opensPersonalData,
        @NotNull DecisionView decision,
        AccountRef endedBy,
        String endedBecause,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "assignment";
    }
}

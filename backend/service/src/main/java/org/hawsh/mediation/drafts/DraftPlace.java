package org.hawsh.mediation.drafts;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which form it is, and of what. */
record DraftPlace(
        @NotNull @QueryParam("form") @Parameter(description = "The form that was being filled in")
                DraftForm form,
        @QueryParam("caseId") @Parameter(description = "Of which case; an intake has none yet")
                UUID caseId,
        @QueryParam("about")
                @Parameter(
                        description =
                                "Which record of the case is edited; what is made anew has none")
                UUID about) {}

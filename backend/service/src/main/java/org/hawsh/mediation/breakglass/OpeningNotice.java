package org.hawsh.mediation.breakglass;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the members of a case are told. */
@Schema(name = "MediationOpeningNotice")
record OpeningNotice(
        @NotNull UUID id,
        @NotNull UUID caseId,
        @NotNull String reference,
        @NotNull OpeningDeed deed) {}

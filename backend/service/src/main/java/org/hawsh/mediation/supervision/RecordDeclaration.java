package org.hawsh.mediation.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a mediator of the community declared on paper. */
@Schema(name = "RecordMediationDeclaration")
record RecordDeclaration(
        @Schema(description = "Somebody who was asked and has no login") @NotNull UUID mediatorId,
        @NotNull @Valid DeclareInterest declared) {}

package org.hawsh.mediation.members;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.mediation.mediators.MediatorRef;

/** A mediator of a case, as its members see them. */
@Schema(name = "MediationMember")
public record MemberView(
        @NotNull MediatorRef mediator,
        @NotNull AssignmentState state,
        @Schema(description = "When they declared whether they know a party") Instant declaredAt,
        @Schema(description = "When a party first asked for somebody else; null if none did")
                Instant anotherAskedAt) {}

package org.hawsh.centres.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

@Schema(name = "StaffMember", description = "Somebody who works at a centre")
record StaffView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull String name,
        @Schema(description = "The login, where there is one") UUID subject,
        @Schema(examples = "Facilitator") @NotNull String job,
        @Schema(examples = "+9647701234567") String phone,
        @NotNull LocalDate from,
        @Schema(description = "The last day; null while it is not known") LocalDate to,
        @NotNull Engagement engagement,
        @Schema(description = "The code of conduct") Paper conduct,
        @Schema(description = "Training in safeguarding") Paper safeguarding,
        @Schema(description = "Whether anything speaks against them") Paper vetting,
        @NotNull Integer version)
        implements Addressed, Versioned {}

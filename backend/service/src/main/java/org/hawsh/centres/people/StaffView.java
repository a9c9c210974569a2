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
        @Schema(description = "The login, where there is one", nullable = true) UUID subject,
        @Schema(examples = "Facilitator") @NotNull String job,
        @Schema(examples = "+9647701234567", nullable = true) String phone,
        @NotNull LocalDate from,
        @Schema(description = "The last day; null while it is not known", nullable = true)
                LocalDate to,
        @NotNull Engagement engagement,
        @Schema(nullable = true, description = "The code of conduct") Paper conduct,
        @Schema(nullable = true, description = "Training in safeguarding") Paper safeguarding,
        @Schema(nullable = true, description = "Whether anything speaks against them")
                Paper vetting,
        @Schema(description = "The version part of the entity tag", examples = "0") @NotNull
                Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "staff";
    }
}

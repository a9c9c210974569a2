package org.hawsh.participants;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reading a family name needs a reason. */
record FamilyNameReading(@NotNull Purpose purpose) {

    /** Why somebody reads it; kept with the reading. */
    @Schema(name = "FamilyNamePurpose")
    enum Purpose {
        IDENTITY_CHECK,
        CERTIFICATE,
        CORRECTION
    }

    @Schema(name = "FamilyName")
    record View(
            @Schema(
                            description = "Null where none is recorded",
                            nullable = true,
                            examples = "النجار")
                    String family) {}
}

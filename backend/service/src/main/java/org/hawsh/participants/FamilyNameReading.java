package org.hawsh.participants;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.profile.NamePurpose;

/** Reading a family name needs a reason. */
record FamilyNameReading(@NotNull NamePurpose purpose) {

    @Schema(name = "FamilyName")
    record View(
            @Schema(description = "Null where none is recorded", examples = "النجار")
                    String family) {}
}

package org.hawsh.participants.profile;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reading a mother's name needs a reason. */
record MotherNameReading(@NotNull NamePurpose purpose) {

    @Schema(name = "MotherNameRead", description = "The mother's name")
    record View(@Schema(description = "Null where none is recorded") MotherName mother) {}
}

package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.Sex;
import org.hawsh.participants.households.ChildRef;

/** A child of the centre's households, with what tells it from another of its name. */
@Schema(name = "FoundChild")
record FoundChild(
        @NotNull UUID childId,
        @NotNull UUID participantId,
        @Schema(examples = "Yusuf") @NotNull String given,
        @NotNull Sex sex,
        @Schema(description = "Null where nobody said") Integer birthYear,
        @NotNull String parentName) {

    static FoundChild of(ChildRef child) {
        return new FoundChild(
                child.id(),
                child.participantId(),
                child.given(),
                child.sex(),
                child.birthYear(),
                child.parentName());
    }
}

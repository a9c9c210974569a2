package org.hawsh.participants.households;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.Sex;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

/** A child of a household. */
@Schema(name = "Child")
record ChildView(
        @NotNull UUID id,
        @NotNull UUID householdId,
        @Schema(examples = "Yusuf") @NotNull String given,
        @NotNull Sex sex,
        @Schema(examples = "2022", nullable = true) Integer birthYear,
        @Schema(nullable = true) Integer birthMonth,
        @NotNull Relation relation,
        @Schema(description = "The version part of the entity tag", examples = "0") @NotNull
                Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "child";
    }

    @Override
    public String addressUnder(String collection) {
        return "/api/v1/children/" + id;
    }
}

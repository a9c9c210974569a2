package org.hawsh.participants.households;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.Sex;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

/** A child of a household. */
@Schema(name = "HouseholdChild")
record ChildView(
        @NotNull UUID id,
        @NotNull UUID householdId,
        @Schema(examples = "Yusuf") @NotNull String given,
        @NotNull Sex sex,
        @Schema(examples = "2022") Integer birthYear,
        Integer birthMonth,
        @NotNull Relation relation,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String addressUnder(String collection) {
        return "/api/v1/children/" + id;
    }
}

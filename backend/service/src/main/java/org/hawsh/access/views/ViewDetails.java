package org.hawsh.access.views;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Everything about a view that can be edited. */
@Schema(name = "SavedViewDetails")
record ViewDetails(
        @Schema(examples = "New this week") @NotNull @PlainText @Size(min = 1, max = 60)
                String name,
        @Schema(
                        description =
                                "As it stands in the list's address: names, codes, days and ids, never free text",
                        examples = "sex=FEMALE&sort=-registeredOn")
                @NotNull
                @Size(max = 1000)
                @Pattern(regexp = QUERY)
                String query,
        @Schema(description = "The centre whose people see it too; only the owner if null")
                UUID centreId) {

    private static final String PART = "[A-Za-z]{1,40}=[A-Za-z0-9,._:-]{1,400}";
    private static final String QUERY = "(" + PART + "(&" + PART + ")*)?";
}

package org.hawsh.grants.awards.acts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.PlainText;

/** That a network gave back what it did not spend. */
@Schema(name = "GiveBackGrant", description = "That a network gave back what it did not spend")
public record GiveBack(
        @NotNull @Valid Money amount,
        @Schema(description = "Not after today") @NotNull LocalDate givenOn,
        @Schema(description = "Where it is written down") @PlainText @Size(min = 1, max = 120)
                String reference) {}

package org.hawsh.grants.awards;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** That an instalment was paid. */
@Schema(name = "PayGrantInstalment", description = "That an instalment was paid")
record PayInstalment(
        @Schema(description = "Not after today") @NotNull LocalDate paidOn,
        @Schema(description = "Of the transfer, the wallet or the bank; needed but for cash")
                @PlainText
                @Size(min = 1, max = 120)
                String reference,
        @Schema(description = "Two people who saw cash change hands; empty for anything else")
                @NotNull
                @Size(max = 2)
                List<@NotNull @PlainText @Size(min = 1, max = 120) String> witnesses) {}

package org.hawsh.grants.calls.publication;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.LocalizedText;

/** An open call as anybody may know it. */
@Schema(description = "Support for community initiatives that can be applied for now")
record PublicSupportCall(
        @NotNull UUID id,
        @NotNull @Schema(examples = "KRK") String centreCode,
        @NotNull LocalizedText centreName,
        @NotNull LocalizedText title,
        LocalizedText purpose,
        @Schema(description = "What kinds of initiative are supported") @NotNull
                List<LocalizedText> kinds,
        @Schema(description = "Who may apply") @NotNull List<LocalizedText> applicants,
        @Schema(description = "The most one initiative is supported with") @NotNull Money maximum,
        @NotNull LocalDate opensOn,
        @Schema(description = "The last day, included") @NotNull LocalDate closesOn,
        @NotNull LocalizedText howToApply,
        @Schema(description = "Who pays; null where it was agreed that it is not shown")
                LocalizedText fundedBy) {}

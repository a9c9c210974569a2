package org.hawsh.activities.giving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.LocalizedText;

/** What a list of lists shows. */
@Schema(description = "A list of payments without its lines")
record PaymentListSummary(
        @NotNull UUID id,
        @NotNull UUID courseId,
        @Schema(description = "Null where it is private to the group") LocalizedText course,
        @NotNull PaymentKind kind,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull PaymentState state,
        @NotNull Integer people,
        @NotNull Money total) {}

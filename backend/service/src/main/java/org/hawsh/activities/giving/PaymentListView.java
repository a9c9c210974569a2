package org.hawsh.activities.giving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.LocalizedText;

/** A list of payments, from locked sheets; the paper has a column to sign in. */
@Schema(name = "PaymentList", description = "Payments made after locked sheets")
record PaymentListView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull UUID courseId,
        @Schema(description = "Null where it is private to the group") LocalizedText course,
        @NotNull PaymentKind kind,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull Money unit,
        @NotNull PaymentState state,
        @NotNull DecisionView decision,
        @NotNull List<Line> lines,
        @NotNull Money total,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String addressUnder(String collection) {
        return "/api/v1/payment-lists/" + id;
    }

    /** Somebody and what they are given. */
    @Schema(name = "PaymentLine")
    record Line(
            @NotNull UUID payeeId,
            @NotNull String name,
            @NotNull @Schema(description = "Days, sessions or hours", examples = "8") String units,
            @NotNull Money amount) {}
}

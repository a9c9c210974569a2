package org.hawsh.grants.selection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;

/** What is proposed for one application, as it lies in its row. */
@Embeddable
record StoredLine(
        UUID centreId,
        int position,
        UUID applicationId,
        BigDecimal amount,
        @Enumerated(EnumType.STRING) Currency currency,
        String reason) {

    static StoredLine of(ProposedSupport proposed, UUID centre, int position) {
        return new StoredLine(
                centre,
                position,
                proposed.applicationId(),
                proposed.amount() == null ? null : proposed.amount().value(),
                proposed.amount() == null ? null : proposed.amount().currency(),
                proposed.reason());
    }

    ProposedSupport proposed() {
        return new ProposedSupport(
                applicationId, amount == null ? null : Money.of(amount, currency), reason);
    }
}

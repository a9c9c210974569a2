package org.hawsh.grants.awards.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;

/** An instalment of a proposal, as it lies in its row. */
@Embeddable
public record StoredInstalment(
        UUID centreId,
        int position,
        UUID instalmentId,
        BigDecimal amount,
        @Enumerated(EnumType.STRING) Currency currency,
        @Enumerated(EnumType.STRING) InstalmentMeans means,
        Integer waitsFor) {

    public static StoredInstalment of(PlannedInstalment planned, UUID centre, int position) {
        return new StoredInstalment(
                centre,
                position,
                planned.id(),
                planned.amount().value(),
                planned.amount().currency(),
                planned.means(),
                planned.waitsFor());
    }

    public PlannedInstalment planned() {
        return new PlannedInstalment(instalmentId, Money.of(amount, currency), means, waitsFor);
    }
}

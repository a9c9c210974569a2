package org.hawsh.grants.awards;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.UUID;
import org.hawsh.grants.ledger.Fund;
import org.hawsh.grants.selection.SelectedApplication;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.work.records.Timestamped;

/** A support as it was decided, none of which ever changes: out of which money, for which application, how much at most. */
@MappedSuperclass
abstract class DecidedSupport extends Timestamped {
    @Column(updatable = false)
    private UUID contributionId;

    @Column(updatable = false)
    private UUID callId;

    @Column(updatable = false)
    private UUID applicationId;

    @Column(updatable = false)
    private UUID networkId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Currency currency;

    @Column(updatable = false)
    private BigDecimal awarded;

    protected DecidedSupport() {}

    DecidedSupport(UUID centre, UUID contribution, UUID call, SelectedApplication selected) {
        super(centre);
        contributionId = contribution;
        callId = call;
        applicationId = selected.applicationId();
        networkId = selected.networkId();
        code = selected.code();
        title = selected.title();
        currency = selected.amount().currency();
        awarded = selected.amount().value();
    }

    Fund fund() {
        return new Fund(centreId(), contributionId);
    }

    Money money(BigDecimal value) {
        return Money.of(value, currency);
    }

    Money awarded() {
        return money(awarded);
    }

    UUID contributionId() {
        return contributionId;
    }

    UUID callId() {
        return callId;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID networkId() {
        return networkId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    Currency currency() {
        return currency;
    }
}

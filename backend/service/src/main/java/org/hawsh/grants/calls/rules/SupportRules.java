package org.hawsh.grants.calls.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.centres.funding.ContributionRef;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.work.records.Editable;
import org.hawsh.work.records.Kept;

/** What one contribution lets its centre pass on to others; it has the contribution's id. */
@Entity
class SupportRules extends Kept implements Editable<SupportRulesDetails> {
    private UUID centreId;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    private BigDecimal ceiling;

    private BigDecimal total;

    private LocalDate lastDay;

    private boolean mainAim;

    private String[] requirements;

    protected SupportRules() {}

    SupportRules(UUID centreId, UUID contributionId, SupportRulesDetails details) {
        super(contributionId);
        this.centreId = centreId;
        currency = details.total().currency();
        become(details);
    }

    @Override
    public void become(SupportRulesDetails details) {
        ceiling = details.ceiling().value();
        total = details.total().value();
        lastDay = details.lastDay();
        mainAim = details.mainAim();
        requirements = details.requirements().stream().map(Enum::name).toArray(String[]::new);
    }

    @Override
    public UUID centreId() {
        return centreId;
    }

    Currency currency() {
        return currency;
    }

    @Override
    public SupportRulesDetails details() {
        return new SupportRulesDetails(
                Money.of(ceiling, currency),
                Money.of(total, currency),
                lastDay,
                mainAim,
                required());
    }

    private Set<SupportRequirement> required() {
        return Arrays.stream(requirements)
                .map(SupportRequirement::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param held what open calls hold of the total */
    SupportRulesView view(ContributionRef contribution, BigDecimal held) {
        return new SupportRulesView(
                centreId,
                contribution,
                Money.of(ceiling, currency),
                Money.of(total, currency),
                Money.of(total.subtract(held), currency),
                lastDay,
                mainAim,
                List.copyOf(required()),
                version());
    }
}

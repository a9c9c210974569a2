package org.hawsh.grants.calls.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.centres.funding.ContributionRef;
import org.hawsh.centres.funding.Funding;

/** What calls may ask of the support rules. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RuleBook {
    private final SupportRulesRepository rules;
    private final Funding funding;

    RuleBook(SupportRulesRepository rules, Funding funding) {
        this.rules = rules;
        this.funding = funding;
    }

    /** @param centre one the caller has been shown to be allowed to see */
    public Optional<SupportRulesView> at(UUID centre, UUID contribution) {
        return rules.at(centre, contribution).map(this::view);
    }

    /** Those of a call the caller has been shown to be allowed to see. */
    public SupportRulesView of(UUID contribution) {
        return view(rules.findById(contribution));
    }

    /** As {@link #of}, with no other call opening for the same money until the transaction ends. */
    public SupportRulesView lock(UUID contribution) {
        return view(rules.findById(contribution, LockModeType.PESSIMISTIC_WRITE));
    }

    List<SupportRulesView> at(Collection<UUID> centres) {
        return views(rules.at(centres));
    }

    SupportRulesView view(SupportRules one) {
        return views(List.of(one)).get(0);
    }

    private List<SupportRulesView> views(List<SupportRules> some) {
        Map<UUID, BigDecimal> held = rules.heldByCalls(idsOf(some));
        Map<UUID, ContributionRef> contributions = new HashMap<>();
        some.stream()
                .collect(Collectors.groupingBy(SupportRules::centreId))
                .forEach(
                        (centre, there) ->
                                contributions.putAll(funding.named(centre, idsOf(there))));
        return some.stream()
                .map(one -> one.view(contributions.get(one.id()), held.get(one.id())))
                .toList();
    }

    private static List<UUID> idsOf(List<SupportRules> some) {
        return some.stream().map(SupportRules::id).toList();
    }
}

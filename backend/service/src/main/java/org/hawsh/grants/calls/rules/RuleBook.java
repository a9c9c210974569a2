package org.hawsh.grants.calls.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
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
        Map<UUID, Map<UUID, ContributionRef>> contributions =
                centres.stream().collect(Collectors.toMap(centre -> centre, funding::of));
        return rules.at(centres).stream()
                .map(one -> view(one, contributions.get(one.centreId())))
                .toList();
    }

    SupportRulesView view(SupportRules one) {
        return view(one, funding.of(one.centreId()));
    }

    private SupportRulesView view(SupportRules one, Map<UUID, ContributionRef> contributions) {
        return one.view(contributions.get(one.id()), rules.heldByCalls(one.id()));
    }
}

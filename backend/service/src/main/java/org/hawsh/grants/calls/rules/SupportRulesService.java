package org.hawsh.grants.calls.rules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.funding.Funding;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Money;
import org.hawsh.work.records.Records;

/** Recording what a contribution lets a centre pass on, by whoever sets the centre up. */
@ApplicationScoped
@Transactional
class SupportRulesService {
    private final SupportRulesRepository rules;
    private final RuleBook book;
    private final Funding funding;
    private final CurrentUser user;
    private final Records records;

    SupportRulesService(
            SupportRulesRepository rules,
            RuleBook book,
            Funding funding,
            CurrentUser user,
            Records records) {
        this.rules = rules;
        this.book = book;
        this.funding = funding;
        this.user = user;
        this.records = records;
    }

    /** @param centre null for every centre where the caller reads calls */
    List<SupportRulesView> list(UUID centre) {
        return book.at(user.centresWith(Permissions.GRANT_READ, centre));
    }

    SupportRulesView read(UUID centre, UUID contribution) {
        return book.view(
                records.find(SupportRules.class, contribution, centre, Permissions.CENTRE_SET_UP));
    }

    SupportRulesView create(UUID centre, UUID contribution, SupportRulesDetails request) {
        funding.mustBeAt(centre, contribution, Permissions.CENTRE_SET_UP);
        if (rules.at(centre, contribution).isPresent()) {
            throw new RecordedAlready();
        }
        ValidationFailed.ifAny(request.faults(request.total().currency()));
        SupportRules created = new SupportRules(centre, contribution, request);
        records.created(SupportRulesSheet.RULES, created);
        return book.view(created);
    }

    SupportRulesView edit(UUID centre, UUID contribution, int seenVersion, JsonNode mergePatch) {
        SupportRules found =
                records.lock(SupportRules.class, contribution, centre, Permissions.CENTRE_SET_UP);
        return book.view(
                records.edit(
                        SupportRulesSheet.RULES,
                        found,
                        seenVersion,
                        mergePatch,
                        details -> ValidationFailed.ifAny(faults(found, details))));
    }

    private List<Fault> faults(SupportRules found, SupportRulesDetails wanted) {
        List<Fault> faults = new ArrayList<>(wanted.faults(found.currency()));
        BigDecimal held = rules.heldByCalls(found.id());
        if (wanted.total().value().compareTo(held) < 0) {
            faults.add(
                    Fault.at(
                            "/total",
                            "less-than-calls-hold",
                            Money.of(held, found.currency()).amount(),
                            found.currency()));
        }
        return faults;
    }

    /** A contribution has one set of rules: it is edited. */
    static final class RecordedAlready extends Refusal {
        RecordedAlready() {
            super(ProblemType.ALREADY_EXISTS, List.of());
        }
    }
}

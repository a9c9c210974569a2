package org.hawsh.grants.calls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hawsh.grants.calls.rules.SupportRequirement;
import org.hawsh.grants.calls.rules.SupportRulesView;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;

/** What a call must say before it opens: what every one must, and what the rules of its contribution ask for besides. */
final class CallRequirements {
    private static final int WHOLE = 100;

    private final GrantCallDetails call;
    private final SupportRulesView rules;
    private final List<Fault> unmet = new ArrayList<>();

    private CallRequirements(GrantCallDetails call, SupportRulesView rules) {
        this.call = call;
        this.rules = rules;
    }

    /**
     * Everything at once, so that one round mends it.
     *
     * @param today where the centre stands
     */
    static List<Fault> unmet(GrantCallDetails call, SupportRulesView rules, LocalDate today) {
        CallRequirements requirements = new CallRequirements(call, rules);
        requirements.words();
        requirements.lists();
        requirements.criteria();
        requirements.money();
        requirements.days(today);
        return requirements.unmet;
    }

    private void words() {
        unmet.addAll(DraftWords.missing("/title", call.title()));
        if (rules.ask(SupportRequirement.PURPOSE)) {
            unmet.addAll(DraftWords.missing("/purpose", call.purpose()));
        }
        if (rules.ask(SupportRequirement.EXACT_AMOUNT)) {
            unmet.addAll(DraftWords.missing("/exactAmount", call.exactAmount()));
        }
        unmet.addAll(DraftWords.missing("/howToApply", call.howToApply()));
        if (rules.ask(SupportRequirement.COMPLAINT)) {
            unmet.addAll(DraftWords.missing("/complainTo", call.complainTo()));
            needs("/complaintDays", call.complaintDays());
        }
    }

    private void lists() {
        chosen(SupportRequirement.KINDS, "/kinds", call.kinds());
        chosen(SupportRequirement.APPLICANTS, "/applicants", call.applicants());
        chosen(SupportRequirement.DOCUMENTS, "/documents", call.documents());
    }

    private void criteria() {
        chosen(SupportRequirement.CRITERIA, "/criteria", call.criteria());
        for (int i = 0; i < call.criteria().size(); i++) {
            unmet.addAll(
                    DraftWords.missing(
                            "/criteria/" + i + "/words", call.criteria().get(i).words()));
        }
        int weights = call.criteria().stream().mapToInt(Criterion::weight).sum();
        if (!call.criteria().isEmpty() && weights != WHOLE) {
            unmet.add(Fault.at("/criteria", "weights-make", weights));
        }
    }

    private void money() {
        Money maximum = call.maximum();
        Money budget = call.budget();
        if (rules.ask(SupportRequirement.MAXIMUM)) {
            needs("/maximum", maximum);
        }
        if (isMore(maximum, rules.ceiling())) {
            unmet.add(over("/maximum", "over-the-ceiling", rules.ceiling()));
        }
        needs("/budget", budget);
        if (isMore(maximum, budget)) {
            unmet.add(Fault.at("/maximum", "maximum-over-budget"));
        }
        if (isMore(budget, rules.left())) {
            unmet.add(over("/budget", "over-what-is-left", rules.left()));
        }
    }

    private void days(LocalDate today) {
        needs("/opensOn", call.opensOn());
        needs("/closesOn", call.closesOn());
        if (call.closesOn() != null && call.closesOn().isBefore(today)) {
            unmet.add(Fault.at("/closesOn", "in-the-past"));
        }
        if (call.closesOn() != null && call.closesOn().isAfter(rules.lastDay())) {
            unmet.add(Fault.at("/closesOn", "after-the-last-day", rules.lastDay()));
        }
    }

    private void chosen(SupportRequirement requirement, String pointer, Collection<?> some) {
        if (rules.ask(requirement) && some.isEmpty()) {
            unmet.add(Fault.at(pointer, "choose-at-least-one"));
        }
    }

    private void needs(String pointer, Object value) {
        if (value == null) {
            unmet.add(Fault.at(pointer, "required"));
        }
    }

    private static Fault over(String pointer, String code, Money most) {
        return Fault.at(pointer, code, most.amount(), most.currency());
    }

    private static boolean isMore(Money amount, Money most) {
        return amount != null && most != null && amount.value().compareTo(most.value()) > 0;
    }
}

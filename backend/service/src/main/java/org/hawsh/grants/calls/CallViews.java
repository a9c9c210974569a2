package org.hawsh.grants.calls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hawsh.access.Accounts;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.centres.Centres;
import org.hawsh.grants.calls.rules.RuleBook;
import org.hawsh.grants.calls.rules.SupportRulesView;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.words.Messages;

/** A call with what is known of it elsewhere: the rules of its contribution, who asked to open it, what it still lacks. */
@ApplicationScoped
class CallViews {
    private final CallRepository calls;
    private final RuleBook rules;
    private final Centres centres;
    private final Accounts accounts;
    private final Request request;

    CallViews(
            CallRepository calls,
            RuleBook rules,
            Centres centres,
            Accounts accounts,
            Request request) {
        this.calls = calls;
        this.rules = rules;
        this.centres = centres;
        this.accounts = accounts;
        this.request = request;
    }

    GrantCallView of(GrantCall call) {
        GrantCallDetails details = call.details();
        SupportRulesView asked = rules.of(call.contributionId());
        return new GrantCallView(
                call.id(),
                call.centreId(),
                asked,
                call.state(),
                details.title(),
                details.purpose(),
                List.copyOf(details.kinds()),
                List.copyOf(details.applicants()),
                details.criteria(),
                details.exactAmount(),
                details.maximum(),
                details.budget(),
                details.opensOn(),
                details.closesOn(),
                List.copyOf(details.documents()),
                details.howToApply(),
                details.complainTo(),
                details.complaintDays(),
                details.blindReviews(),
                call.state() == GrantCallState.DRAFT ? unmet(call, asked) : List.of(),
                opening(call),
                call.withdrawnBecause(),
                call.version());
    }

    private List<Problem.Item> unmet(GrantCall call, SupportRulesView asked) {
        Messages messages = request.messages();
        return CallRequirements.unmet(call.details(), asked, centres.todayAt(call.centreId()))
                .stream()
                .map(
                        fault ->
                                new Problem.Item(
                                        fault.pointer(),
                                        fault.code(),
                                        fault.remedy(messages),
                                        fault.about()))
                .toList();
    }

    private DecisionView opening(GrantCall call) {
        return calls.lastOpening(call.id())
                .map(opening -> opening.view(accounts.named(opening.people().toList())))
                .orElse(null);
    }
}

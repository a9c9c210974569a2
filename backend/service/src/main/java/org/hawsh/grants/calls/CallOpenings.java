package org.hawsh.grants.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.grants.calls.rules.RuleBook;
import org.hawsh.grants.calls.rules.SupportRulesView;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** The steps of a call: one person asks to open it, another opens it or sends it back, and it can be withdrawn. */
@ApplicationScoped
@Transactional
class CallOpenings {
    private static final String STATE = "state";
    private static final String OPENING = "opening";

    private final CallRepository calls;
    private final CallViews views;
    private final RuleBook rules;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;
    private final Event<CallOpened> opened;
    private final Event<CallWithdrawn> withdrawn;

    CallOpenings(
            CallRepository calls,
            CallViews views,
            RuleBook rules,
            Centres centres,
            CurrentUser user,
            Records records,
            Event<CallOpened> opened,
            Event<CallWithdrawn> withdrawn) {
        this.calls = calls;
        this.views = views;
        this.rules = rules;
        this.centres = centres;
        this.user = user;
        this.records = records;
        this.opened = opened;
        this.withdrawn = withdrawn;
    }

    /** @throws ValidationFailed with everything it still lacks */
    GrantCallView ask(UUID id, int seenVersion) {
        GrantCall call = seen(id, seenVersion, Permissions.GRANT_MANAGE);
        if (call.isAskedToOpen()) {
            throw CallRefusal.askedToOpen();
        }
        call.mustBeDraft();
        mustBeReady(call, rules.of(call.contributionId()));
        CallOpening opening = new CallOpening(call, user.subject());
        calls.add(opening);
        call.askedToOpen(opening.id());
        return done(call, "ASK", OPENING);
    }

    /** What is left of the money is looked at again, with nobody else opening a call for it at the same time. */
    GrantCallView approve(UUID id, int seenVersion) {
        GrantCall call = seen(id, seenVersion, Permissions.GRANT_APPROVE);
        CallOpening opening = asked(call);
        opening.decision().approve(user.subject());
        SupportRulesView paidBy = rules.lock(call.contributionId());
        mustBeReady(call, paidBy);
        call.open();
        GrantCallView view = done(call, "APPROVE", STATE, OPENING);
        opened.fire(
                new CallOpened(
                        call.id(),
                        call.centreId(),
                        call.contributionId(),
                        call.budget(),
                        paidBy.lastDay()));
        return view;
    }

    GrantCallView refuse(UUID id, int seenVersion, String why) {
        GrantCall call = seen(id, seenVersion, Permissions.GRANT_APPROVE);
        asked(call).decision().refuse(user.subject(), why);
        call.nobodyOpens();
        return done(call, "REFUSE", OPENING);
    }

    GrantCallView takeBack(UUID id, int seenVersion) {
        GrantCall call = seen(id, seenVersion, Permissions.GRANT_MANAGE);
        asked(call).decision().withdraw(user.subject());
        call.nobodyOpens();
        return done(call, "TAKE_BACK", OPENING);
    }

    /** A draft that waits to be opened waits no longer. */
    GrantCallView withdraw(UUID id, int seenVersion, String why) {
        GrantCall call = seen(id, seenVersion, Permissions.GRANT_MANAGE);
        if (call.isAskedToOpen()) {
            asked(call).decision().withdraw(user.subject());
            call.nobodyOpens();
        }
        boolean heldItsBudget = call.holdsItsBudget();
        call.withdraw(why);
        GrantCallView view = done(call, "WITHDRAW", STATE);
        if (heldItsBudget) {
            withdrawn.fire(new CallWithdrawn(call.id(), call.centreId(), call.contributionId()));
        }
        return view;
    }

    private void mustBeReady(GrantCall call, SupportRulesView paidBy) {
        ValidationFailed.ifAny(
                CallRequirements.unmet(call.details(), paidBy, centres.todayAt(call.centreId())));
    }

    private GrantCall seen(UUID id, int seenVersion, String permission) {
        GrantCall call = records.lock(GrantCall.class, id, permission);
        call.mustBe(seenVersion);
        return call;
    }

    private CallOpening asked(GrantCall call) {
        if (call.openingId() == null) {
            throw CallRefusal.notAskedToOpen();
        }
        return calls.opening(call.openingId());
    }

    private GrantCallView done(GrantCall call, String act, String... changed) {
        records.done(CallSheet.CALL, call, act, changed);
        return views.of(call);
    }
}

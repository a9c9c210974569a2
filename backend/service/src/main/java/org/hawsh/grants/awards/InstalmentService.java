package org.hawsh.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.access.decisions.Decision;
import org.hawsh.centres.Centres;
import org.hawsh.grants.awards.acts.DecideGrant;
import org.hawsh.grants.awards.acts.FailPayment;
import org.hawsh.grants.awards.acts.PayInstalment;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** An instalment on its way: one person asks for it, another approves it, a third one pays, once. */
@ApplicationScoped
@Transactional
class InstalmentService {
    private static final String INSTALMENTS = "instalments";
    private static final String MONEY = "money";

    private final GrantRepository grants;
    private final GrantViews views;
    private final GrantObstacles obstacles;
    private final InstalmentMoney money;
    private final PaymentReversals reversals;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    InstalmentService(
            GrantRepository grants,
            GrantViews views,
            GrantObstacles obstacles,
            InstalmentMoney money,
            PaymentReversals reversals,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.grants = grants;
        this.views = views;
        this.obstacles = obstacles;
        this.money = money;
        this.reversals = reversals;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    /** @throws GrantRefusal with everything that stands in the way */
    GrantView request(UUID grantId, UUID id, int seenVersion) {
        GrantInstalment instalment = find(grantId, id, Permissions.GRANT_MANAGE);
        GrantAward grant = lock(instalment, Permissions.GRANT_MANAGE);
        grant.mustBe(seenVersion);
        InstalmentRequest request = new InstalmentRequest(grant, instalment, user.subject());
        instalment.mustBeUntouched();
        obstacles.mustBeFree(grant, instalment);
        grants.add(request);
        instalment.requested(request.id());
        return done(grant, "REQUEST", INSTALMENTS);
    }

    /** What waits is decided: that it is given, or once it is paid, that it did not arrive. */
    GrantView decide(UUID grantId, UUID id, int seenVersion, DecideGrant decided) {
        decided.mustSayWhy();
        GrantInstalment instalment = find(grantId, id, Permissions.GRANT_APPROVE);
        GrantAward grant = lock(instalment, Permissions.GRANT_APPROVE);
        grant.mustBe(seenVersion);
        if (instalment.isPaid()) {
            return done(grant, reversals.decide(grant, instalment, decided), INSTALMENTS, MONEY);
        }
        instalment.mustBeRequested();
        Decision decision = grants.request(instalment.requestId()).decision();
        if (!decided.approved()) {
            decision.refuse(user.subject(), decided.reason());
            grants.flush();
            instalment.sentBack();
            return done(grant, "REFUSE", INSTALMENTS);
        }
        grant.mustBeActive();
        decision.approve(user.subject());
        grants.flush();
        instalment.approved();
        return done(grant, "APPROVE", INSTALMENTS);
    }

    /** Of many who pay the same, the support lets one after the other look whether it is paid. */
    GrantView pay(UUID grantId, UUID id, PayInstalment said) {
        GrantInstalment instalment = find(grantId, id, Permissions.GRANT_PAY);
        GrantAward grant = lock(instalment, Permissions.GRANT_PAY);
        instalment.mustBeToPay();
        ValidationFailed.ifAny(
                said.faults(
                        instalment.means(), grant.signedOn(), centres.todayAt(grant.centreId())));
        obstacles.mustBeFree(grant, instalment);
        UUID transaction =
                money.pay(
                        grant,
                        instalment,
                        grants.request(instalment.requestId()).decision(),
                        said.paidOn());
        grants.add(GrantPayment.paid(grant, instalment, said, user.subject(), transaction));
        instalment.paid();
        return done(grant, "PAY", INSTALMENTS, MONEY);
    }

    /** What had left waits for a second person; what never left is tried again, or asked for anew by other means. */
    GrantView fail(UUID grantId, UUID id, FailPayment said) {
        GrantInstalment instalment = find(grantId, id, Permissions.GRANT_PAY);
        GrantAward grant = lock(instalment, Permissions.GRANT_PAY);
        grant.mustBeSigned();
        if (said.otherMeans() != null
                && !PlanRules.isInNotes(said.otherMeans(), instalment.amount())) {
            ValidationFailed.ifAny(List.of(Fault.at("/otherMeans", "cash-not-in-notes", 250)));
        }
        if (said.reason().undoesWhatWasPaid()) {
            reversals.report(grant, instalment, said);
            return done(grant, "REPORT", INSTALMENTS);
        }
        instalment.mustBeToPay();
        grants.add(
                GrantPayment.failed(
                        grant,
                        instalment,
                        said,
                        centres.todayAt(grant.centreId()),
                        user.subject()));
        instalment.failed(said.otherMeans());
        return done(grant, "FAIL", INSTALMENTS);
    }

    /** One that is missing takes as much work as one of another support, so that nobody learns of either. */
    private GrantInstalment find(UUID grantId, UUID id, String permission) {
        GrantInstalment instalment = records.find(GrantInstalment.class, id, permission);
        if (!instalment.grantId().equals(grantId)) {
            throw new NotFound();
        }
        return instalment;
    }

    /** As it stands now that its support is locked. */
    private GrantAward lock(GrantInstalment instalment, String permission) {
        GrantAward grant = records.lock(GrantAward.class, instalment.grantId(), permission);
        grants.readAgain(instalment);
        return grant;
    }

    private GrantView done(GrantAward grant, String act, String... changed) {
        grant.changed();
        records.done(GrantSheet.GRANT, grant, act, changed);
        return views.of(grant);
    }
}

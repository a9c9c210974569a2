package org.hawsh.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.grants.awards.acts.GiveBack;
import org.hawsh.grants.awards.acts.GrantStep;
import org.hawsh.grants.awards.acts.SignGrant;
import org.hawsh.grants.networks.Networks;
import org.hawsh.grants.tasks.GrantTasks;
import org.hawsh.grants.tasks.SupportTask;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Reading supports, and what happens to one as a whole. */
@ApplicationScoped
@Transactional
class GrantService {
    private static final String STATE = "state";

    private final GrantRepository grants;
    private final GrantViews views;
    private final GrantMoney money;
    private final GrantTasks tasks;
    private final Networks networks;
    private final Centres centres;
    private final Cursors cursors;
    private final CurrentUser user;
    private final Records records;

    GrantService(
            GrantRepository grants,
            GrantViews views,
            GrantMoney money,
            GrantTasks tasks,
            Networks networks,
            Centres centres,
            Cursors cursors,
            CurrentUser user,
            Records records) {
        this.grants = grants;
        this.views = views;
        this.money = money;
        this.tasks = tasks;
        this.networks = networks;
        this.centres = centres;
        this.cursors = cursors;
        this.user = user;
        this.records = records;
    }

    Page<GrantSummary> page(GrantFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.GRANT_READ, filter.centreId());
        String bound =
                "%s:grants:%s:%s:%s:%s:%s"
                        .formatted(
                                user.subject(),
                                filter.centreId(),
                                filter.callId(),
                                filter.networkId(),
                                filter.state(),
                                filter.waiting());
        Map<UUID, Set<SupportTask>> waiting = tasks.ofSupports(scope);
        Page<GrantAward> page =
                cursors.byId(
                        filter.cursor(),
                        filter.limit(),
                        bound,
                        (before, count) ->
                                grants.page(scope, filter, waiting.keySet(), before, count),
                        GrantAward::id);
        records.shown(
                GrantSheet.GRANT.didToMany("LIST"),
                page.items().stream().map(GrantAward::id).toList());
        return views.summaries(page, waiting);
    }

    GrantView read(UUID id) {
        GrantAward grant = records.find(GrantAward.class, id, Permissions.GRANT_READ);
        records.done(GrantSheet.GRANT, grant, "READ");
        return views.of(grant);
    }

    GrantView sign(UUID id, int seenVersion, SignGrant signed) {
        GrantAward grant = seen(id, seenVersion);
        grant.mustWaitForSigning();
        List<Fault> faults = new ArrayList<>();
        notAfterToday(faults, grant, "/signedOn", signed.signedOn());
        if (signed.signedOn().isBefore(grant.agreedOn())) {
            faults.add(Fault.at("/signedOn", "grant-signed-before-approved", grant.agreedOn()));
        }
        if (!networks.isRepresentedBy(grant.networkId(), signed.signedBy(), signed.signedOn())) {
            faults.add(Fault.at("/signedBy", "grant-signed-by-nobody"));
        }
        if (grant.agreementScan().isPresent() == (signed.notScannedBecause() != null)) {
            faults.add(Fault.at("/notScannedBecause", "grant-scan-or-a-reason"));
        }
        ValidationFailed.ifAny(faults);
        grant.sign(signed);
        return done(grant, "SIGN", STATE, "signature");
    }

    GrantView step(UUID id, int seenVersion, GrantStep wanted) {
        GrantAward grant = seen(id, seenVersion);
        return switch (wanted.step()) {
            case SUSPEND -> {
                grant.suspend(because(wanted));
                yield done(grant, "SUSPEND", STATE);
            }
            case RESUME -> {
                grant.resume();
                yield done(grant, "RESUME", STATE);
            }
            case COMPLETE -> complete(grant, wanted.on());
            case CANCEL -> cancel(grant, because(wanted));
        };
    }

    private GrantView complete(GrantAward grant, LocalDate on) {
        grant.mustBeActive();
        List<Fault> faults = new ArrayList<>();
        if (on == null) {
            faults.add(Fault.at("/on", "required"));
        } else {
            notAfterToday(faults, grant, "/on", on);
            if (on.isBefore(grant.signedOn())) {
                faults.add(Fault.at("/on", "grant-before-it-was-signed", grant.signedOn()));
            }
        }
        grants.milestonesOf(List.of(grant.id())).stream()
                .filter(GrantMilestone::isPlanned)
                .forEach(
                        left ->
                                faults.add(
                                        Fault.at("/on", "grant-milestone-left", left.title())
                                                .about(left.id())));
        ValidationFailed.ifAny(faults);
        grant.complete(on);
        return done(grant, "FINISH", "completedOn");
    }

    /** What was committed to it is available again; what its call has reserved stays so. */
    private GrantView cancel(GrantAward grant, String why) {
        grant.cancel(why);
        if (grant.isAgreed()) {
            money.decommit(grant, grant.amount().value());
        }
        return done(grant, "CANCEL", STATE);
    }

    GrantView giveBack(UUID id, GiveBack given) {
        GrantAward grant = records.lock(GrantAward.class, id, Permissions.GRANT_PAY);
        grant.mustBeSigned();
        List<Fault> faults = new ArrayList<>();
        notAfterToday(faults, grant, "/givenOn", given.givenOn());
        ValidationFailed.ifAny(faults);
        money.giveBack(grant, given.amount(), given.givenOn(), given.reference());
        grant.changed();
        return done(grant, "GIVE_BACK", "money");
    }

    private void notAfterToday(
            List<Fault> faults, GrantAward grant, String pointer, LocalDate day) {
        if (day.isAfter(centres.todayAt(grant.centreId()))) {
            faults.add(Fault.at(pointer, "in-the-future"));
        }
    }

    private static String because(GrantStep wanted) {
        if (wanted.reason() == null) {
            ValidationFailed.ifAny(List.of(Fault.at("/reason", "required")));
        }
        return wanted.reason();
    }

    private GrantAward seen(UUID id, int seenVersion) {
        GrantAward grant = records.lock(GrantAward.class, id, Permissions.GRANT_MANAGE);
        grant.mustBe(seenVersion);
        return grant;
    }

    private GrantView done(GrantAward grant, String act, String... changed) {
        records.done(GrantSheet.GRANT, grant, act, changed);
        return views.of(grant);
    }
}

package org.hawsh.access.incidents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.DeviceContents;
import org.hawsh.access.Permissions;
import org.hawsh.access.identity.SignOuts;
import org.hawsh.access.incidents.DeviceLoss.Contents;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.values.Moments;

/** One act when a device is gone: its person is signed out everywhere, and what it may have held is written down. */
@ApplicationScoped
class DeviceLossService {
    /** What a device may still show: what was looked at this long before it was gone. */
    private static final Duration STILL_THERE = Duration.ofHours(24);

    /** Clocks differ; the future does not begin within these minutes. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** What was lost before is no news, and no sign-in of then is left. */
    private static final Duration LONG_AGO = Duration.ofDays(3_650);

    private final DeviceLossRepository losses;
    private final SignOuts signOuts;
    private final Instance<DeviceContents> offline;
    private final Accounts accounts;
    private final NewestFirst pages;
    private final CurrentUser user;
    private final AuditTrail audit;

    DeviceLossService(
            DeviceLossRepository losses,
            SignOuts signOuts,
            Instance<DeviceContents> offline,
            Accounts accounts,
            NewestFirst pages,
            CurrentUser user,
            AuditTrail audit) {
        this.losses = losses;
        this.signOuts = signOuts;
        this.offline = offline;
        this.accounts = accounts;
        this.pages = pages;
        this.user = user;
        this.audit = audit;
    }

    /** Whose device may be reported: one's own, or that of somebody who holds a role in a centre one may report for. */
    @Transactional
    void mayReport(UUID subject) {
        boolean own = subject == null || subject.equals(user.subject());
        if (!own) {
            user.mustHoldInOneOf(losses.centresOf(subject), Permissions.DEVICE_LOSS_REPORT);
        }
    }

    @Transactional
    DeviceLossView report(ReportDeviceLoss report) {
        Instant now = Moments.now();
        ValidationFailed.ifAny(faults(report.happenedAt(), now));
        UUID subject = report.subject() == null ? user.subject() : report.subject();
        Instant gone = report.happenedAt() == null ? now : report.happenedAt();
        // Before the sign-out: what lies on the device offline is counted by the leases, which end
        // with it.
        Contents held = contents(subject, gone.minus(STILL_THERE));
        DeviceLoss loss =
                DeviceLoss.report(
                        subject,
                        losses.centresOf(subject),
                        report,
                        user.subject(),
                        signOuts.everywhere(subject),
                        held);
        losses.persistAndFlush(loss);
        audit.record(Act.of("REPORT", "device_loss", loss.id()));
        return view(loss);
    }

    /** Counts the sign-ins that have ended by it, once the report is safe: asked outside of any transaction. */
    DeviceLossView counted(DeviceLossView reported) {
        UUID reporter = user.subject();
        DeviceLoss loss =
                inTransaction(() -> losses.ownReport(reported.id(), reporter))
                        .orElseThrow(NotFound::new);
        OptionalInt ended = signOuts.count(loss.subject(), loss.signedOutAt());
        return inTransaction(
                () -> {
                    DeviceLoss now =
                            losses.ownReport(reported.id(), reporter).orElseThrow(NotFound::new);
                    ended.ifPresent(now::ended);
                    losses.flush();
                    return view(now);
                });
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    @Transactional
    Page<DeviceLossView> page(IncidentFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.DEVICE_LOSS_REPORT, filter.centreId());
        Page<DeviceLoss> page =
                pages.page("device-losses", filter, scope, losses::page, DeviceLoss::id);
        audit.recordShown(
                Act.ofMany("LIST", "device_loss").at(filter.centreId()),
                page.items().stream().map(DeviceLoss::id).toList());
        return new Page<>(views(page.items()), page.next());
    }

    @Transactional
    DeviceLossView read(UUID id) {
        DeviceLoss loss =
                losses.find(id, user.centresWith(Permissions.DEVICE_LOSS_REPORT))
                        .orElseThrow(NotFound::new);
        audit.record(Act.of("READ", "device_loss", id));
        return view(loss);
    }

    private static List<Fault> faults(Instant happenedAt, Instant now) {
        if (happenedAt == null) {
            return List.of();
        }
        if (happenedAt.isAfter(now.plus(CLOCKS_DIFFER))) {
            return List.of(Fault.at("/happenedAt", "in-the-future"));
        }
        return happenedAt.isBefore(now.minus(LONG_AGO))
                ? List.of(Fault.at("/happenedAt", "invalid"))
                : List.of();
    }

    private Contents contents(UUID subject, Instant since) {
        DeviceLossRepository.Seen seen = losses.seenBy(subject, since);
        Integer rosters =
                offline.isUnsatisfied()
                        ? null
                        : offline.stream().mapToInt(one -> one.offlineRostersOf(subject)).sum();
        return new Contents(seen.people(), seen.lists(), rosters);
    }

    private DeviceLossView view(DeviceLoss loss) {
        return views(List.of(loss)).get(0);
    }

    private List<DeviceLossView> views(Collection<DeviceLoss> rows) {
        List<UUID> people =
                rows.stream()
                        .flatMap(loss -> Stream.of(loss.subject(), loss.reportedBy()))
                        .toList();
        Map<UUID, AccountRef> names = accounts.named(people);
        return rows.stream()
                .map(loss -> loss.view(names.get(loss.subject()), names.get(loss.reportedBy())))
                .toList();
    }
}

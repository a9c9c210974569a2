package org.hawsh.activities.giving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** Preparing, paying and withdrawing lists of payments. */
@ApplicationScoped
class PaymentListService {
    private static final String ENTITY = "payment_list";

    private final PaymentListRepository lists;
    private final Courses courses;
    private final Centres centres;
    private final Accounts accounts;
    private final Cursors cursors;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;

    PaymentListService(
            PaymentListRepository lists,
            Courses courses,
            Centres centres,
            Accounts accounts,
            Cursors cursors,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes) {
        this.lists = lists;
        this.courses = courses;
        this.centres = centres;
        this.accounts = accounts;
        this.cursors = cursors;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    Page<PaymentListSummary> list(UUID centre, GivingFilter filter) {
        centres.require(centre, Permissions.PAYMENT_LIST_READ);
        String bound = user.subject() + ":payment-lists:" + centre;
        UUID before =
                filter.cursor() == null
                        ? null
                        : UUID.fromString(cursors.open(filter.cursor(), bound));
        return Page.of(
                lists.summaries(centre, filter.courseId(), before, filter.limit() + 1),
                filter.limit(),
                last -> cursors.seal(last.id().toString(), bound));
    }

    @Transactional
    PaymentListView read(UUID id) {
        PaymentList list =
                lists.find(id, user.centresWith(Permissions.PAYMENT_LIST_READ))
                        .orElseThrow(NotFound::new);
        return shown(list);
    }

    /** The course is locked first, so that of two who prepare the same days one hears that nobody is left to pay. */
    @Transactional
    PaymentListView prepare(UUID courseId, PreparePaymentList request) {
        CourseRef course = courses.lock(courseId, Permissions.PAYMENT_LIST_PREPARE);
        ValidationFailed.ifAny(request.faults());
        PaymentList list = PaymentList.prepared(course, request, user.subject());
        lists.persistAndFlush(list);
        if (lists.fill(list, request) == 0) {
            throw GivingRefusal.nobodyToPay();
        }
        audit.record(
                Act.of("PREPARE", ENTITY, list.id())
                        .at(list.centreId())
                        .because(list.kind().name()));
        return shown(list);
    }

    @Transactional
    PaymentListView pay(UUID id, int seenVersion) {
        PaymentList list =
                lists.lock(id, user.centresWith(Permissions.PAYMENT_LIST_PAY))
                        .orElseThrow(NotFound::new);
        list.pay(seenVersion, user.subject());
        return ended(list, "PAY");
    }

    @Transactional
    PaymentListView withdraw(UUID id, int seenVersion) {
        PaymentList list =
                lists.lock(id, user.centresWith(Permissions.PAYMENT_LIST_PREPARE))
                        .orElseThrow(NotFound::new);
        list.withdraw(seenVersion);
        lists.release(id);
        return ended(list, "WITHDRAW");
    }

    private PaymentListView ended(PaymentList list, String act) {
        lists.flush();
        audit.record(Act.of(act, ENTITY, list.id()).at(list.centreId()));
        changes.record(ENTITY, list.id(), list.version(), Set.of("state"));
        return shown(list);
    }

    /** Whoever is named on it was shown: that is written down as well. */
    private PaymentListView shown(PaymentList list) {
        List<Payee> payees = lists.payees(list.id());
        audit.recordShown(
                Act.ofMany("READ", ENTITY).at(list.centreId()),
                payees.stream().map(Payee::id).toList());
        Map<UUID, AccountRef> names =
                accounts.named(
                        Stream.of(list.preparedBy(), list.paidBy())
                                .filter(subject -> subject != null)
                                .toList());
        return list.view(
                lists.titleOf(list.courseId()),
                names.get(list.preparedBy()),
                names.get(list.paidBy()),
                payees);
    }
}

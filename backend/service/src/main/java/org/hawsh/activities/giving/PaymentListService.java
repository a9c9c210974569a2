package org.hawsh.activities.giving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Preparing, paying and withdrawing lists of payments. */
@ApplicationScoped
@Transactional
class PaymentListService {
    private final PaymentListRepository lists;
    private final Courses courses;
    private final Centres centres;
    private final Accounts accounts;
    private final Cursors cursors;
    private final CurrentUser user;
    private final Records records;

    PaymentListService(
            PaymentListRepository lists,
            Courses courses,
            Centres centres,
            Accounts accounts,
            Cursors cursors,
            CurrentUser user,
            Records records) {
        this.lists = lists;
        this.courses = courses;
        this.centres = centres;
        this.accounts = accounts;
        this.cursors = cursors;
        this.user = user;
        this.records = records;
    }

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

    PaymentListView read(UUID id) {
        return shown(records.find(PaymentList.class, id, Permissions.PAYMENT_LIST_READ));
    }

    /** The course is locked first, so that of two who prepare the same days one hears that nobody is left to pay. */
    PaymentListView prepare(UUID courseId, PreparePaymentList request) {
        CourseRef course = courses.lock(courseId, Permissions.PAYMENT_LIST_PREPARE);
        ValidationFailed.ifAny(request.faults());
        PaymentList list = new PaymentList(course, request, user.subject());
        lists.persistAndFlush(list);
        if (lists.fill(list, request) == 0) {
            throw GivingRefusal.nobodyToPay();
        }
        records.done(GivingSheet.PAYMENT_LIST.did("PREPARE", list).because(list.kind().name()));
        return shown(list);
    }

    PaymentListView pay(UUID id, int seenVersion) {
        PaymentList list = records.lock(PaymentList.class, id, Permissions.PAYMENT_LIST_PAY);
        list.pay(seenVersion, user.subject());
        return ended(list, "PAY");
    }

    PaymentListView withdraw(UUID id, int seenVersion) {
        PaymentList list = records.lock(PaymentList.class, id, Permissions.PAYMENT_LIST_PREPARE);
        list.withdraw(seenVersion, user.subject());
        lists.release(id);
        return ended(list, "WITHDRAW");
    }

    private PaymentListView ended(PaymentList list, String act) {
        records.done(GivingSheet.PAYMENT_LIST, list, act, "state");
        return shown(list);
    }

    /** Whoever is named on it was shown: that is written down as well. */
    private PaymentListView shown(PaymentList list) {
        List<Payee> payees = lists.payees(list.id());
        records.shown(
                GivingSheet.PAYMENT_LIST.did("READ", list),
                payees.stream().map(Payee::id).toList());
        return list.view(
                lists.titleOf(list.courseId()), accounts.named(list.people().toList()), payees);
    }
}

package org.hawsh.activities.enrolment.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.enrolment.Applicants;
import org.hawsh.activities.enrolment.EnrolmentView;

/** How far a committee is, as each of its members may see it. */
@ApplicationScoped
class SelectionViews {
    static final int HEARD_BY = 2;

    private final SelectionStore store;
    private final Applicants everybody;
    private final Accounts accounts;
    private final CurrentUser user;

    SelectionViews(
            SelectionStore store, Applicants everybody, Accounts accounts, CurrentUser user) {
        this.store = store;
        this.everybody = everybody;
        this.accounts = accounts;
        this.user = user;
    }

    SelectionView of(CourseRef course) {
        Map<UUID, Instant> committee = store.committee(course.id());
        Map<UUID, AccountRef> names = accounts.named(committee.keySet());
        Map<UUID, Map<UUID, List<Integer>>> sheets = store.sheets(course.id());
        List<SelectionView.Applicant> applicants =
                everybody.of(course).stream()
                        .map(one -> applicant(one, sheets.getOrDefault(one.id(), Map.of())))
                        .toList();
        return new SelectionView(
                store.criteria(course.id()),
                committee.entrySet().stream()
                        .map(
                                one ->
                                        new SelectionView.Member(
                                                names.get(one.getKey()), one.getValue()))
                        .toList(),
                committee.containsKey(user.subject()),
                applicants,
                !applicants.isEmpty()
                        && applicants.stream().allMatch(one -> one.sheets() >= HEARD_BY),
                !sheets.isEmpty(),
                store.versionFor(course.id(), user.subject()));
    }

    private SelectionView.Applicant applicant(
            EnrolmentView enrolment, Map<UUID, List<Integer>> sheets) {
        return new SelectionView.Applicant(enrolment, sheets.size(), sheets.get(user.subject()));
    }
}

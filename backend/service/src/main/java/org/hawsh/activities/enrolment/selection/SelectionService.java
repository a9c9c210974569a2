package org.hawsh.activities.enrolment.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.activities.courses.catalogue.Selection;
import org.hawsh.activities.enrolment.Applicants;
import org.hawsh.activities.enrolment.EnrolmentDoor;
import org.hawsh.activities.enrolment.EnrolmentRefused;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Choosing by a committee: by criteria that were announced, each by themselves, and by nobody with an interest. */
@ApplicationScoped
@Transactional
class SelectionService {

    private final EnrolmentDoor door;
    private final Courses courses;
    private final SelectionStore store;
    private final Applicants applicants;
    private final SelectionViews views;
    private final CurrentUser user;
    private final Records records;

    SelectionService(
            EnrolmentDoor door,
            Courses courses,
            SelectionStore store,
            Applicants applicants,
            SelectionViews views,
            CurrentUser user,
            Records records) {
        this.door = door;
        this.courses = courses;
        this.store = store;
        this.applicants = applicants;
        this.views = views;
        this.user = user;
        this.records = records;
    }

    SelectionView look(UUID courseId) {
        CourseRef course = courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        SelectionView view = views.of(course);
        records.shown(
                SelectionSheet.ENROLMENT.didToMany("LIST").at(course.centreId()),
                view.applicants().stream().map(one -> one.enrolment().person().id()).toList());
        return view;
    }

    /** Once somebody was heard, neither by what is chosen nor by whom can change. */
    SelectionView set(UUID courseId, int seenVersion, SetSelection request) {
        CourseRef course = scored(courseId, Permissions.COURSE_MANAGE);
        mustBeSeen(courseId, seenVersion);
        ValidationFailed.ifAny(request.faults());
        if (store.hasSheets(courseId)) {
            throw EnrolmentRefused.because("choosing-began");
        }
        store.set(courseId, course.centreId(), request);
        records.done(SelectionSheet.SELECTION.did("SET", courseId, course.centreId()));
        return views.of(course);
    }

    SelectionView declare(UUID courseId) {
        CourseRef course = scored(courseId, Permissions.ENROLMENT_MANAGE);
        if (!store.declare(courseId, user.subject())) {
            throw EnrolmentRefused.because("not-on-committee");
        }
        records.done(SelectionSheet.SELECTION.did("DECLARE", courseId, course.centreId()));
        return views.of(course);
    }

    SelectionView fill(UUID courseId, UUID id, int seenVersion, FillSheet request) {
        door.require(courseId, id, Permissions.ENROLMENT_MANAGE);
        CourseRef course = scored(courseId, Permissions.ENROLMENT_MANAGE);
        mustBeSeen(courseId, seenVersion);
        applicants.mustBeApplying(courseId, id);
        Map<UUID, Instant> committee = store.committee(courseId);
        if (!committee.containsKey(user.subject())) {
            throw EnrolmentRefused.because("not-on-committee");
        }
        if (committee.get(user.subject()) == null) {
            throw EnrolmentRefused.because("no-declaration");
        }
        int criteria = store.criteria(courseId).size();
        if (request.points().size() != criteria) {
            ValidationFailed.ifAny(List.of(Fault.at("/points", "one-each", criteria)));
        }
        store.fill(course, id, user.subject(), request.points());
        records.done(SelectionSheet.ENROLMENT.did("SCORE", id, course.centreId()));
        return views.of(course);
    }

    /** The highest scores are offered the places, the next are the reserve in their order; the others get a letter. */
    SelectionView decide(UUID courseId) {
        CourseRef course = scored(courseId, Permissions.COURSE_MANAGE);
        applicants.begin(courseId);
        SelectionView before = views.of(course);
        if (!before.ready()) {
            throw EnrolmentRefused.because("not-heard", SelectionViews.HEARD_BY);
        }
        List<Integer> weights =
                store.criteria(courseId).stream().map(SetSelection.Criterion::weight).toList();
        Map<UUID, Map<UUID, List<Integer>>> sheets = store.sheets(courseId);
        applicants.choose(course, id -> Scores.of(weights, List.copyOf(sheets.get(id).values())));
        records.done(SelectionSheet.SELECTION.did("DECIDE", courseId, course.centreId()));
        return views.of(course);
    }

    private void mustBeSeen(UUID courseId, int seenVersion) {
        if (seenVersion != store.versionFor(courseId, user.subject())) {
            throw new VersionConflict();
        }
    }

    private CourseRef scored(UUID courseId, String permission) {
        CourseRef course = courses.lock(courseId, permission);
        if (course.selection() != Selection.SCORED) {
            throw EnrolmentRefused.because("not-by-committee");
        }
        return course;
    }
}

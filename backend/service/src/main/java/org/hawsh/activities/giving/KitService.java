package org.hawsh.activities.giving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.centres.Centres;
import org.hawsh.centres.LocalMoments;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Kits: given, and brought back. */
@ApplicationScoped
@Transactional
class KitService {
    private final KitRepository kits;
    private final Courses courses;
    private final Participants participants;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    KitService(
            KitRepository kits,
            Courses courses,
            Participants participants,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.kits = kits;
        this.courses = courses;
        this.participants = participants;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    List<KitView> list(UUID courseId) {
        CourseRef course = courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        List<Kit> found = kits.of(courseId, Set.of(course.centreId()));
        Map<UUID, ParticipantSummary> people =
                participants.named(
                        found.stream().map(Kit::participantId).toList(), Set.of(course.centreId()));
        records.shown(GivingSheet.KIT.didToMany("LIST").at(course.centreId()), people.keySet());
        return found.stream().map(kit -> kit.view(people.get(kit.participantId()))).toList();
    }

    KitView read(UUID id) {
        Kit kit = records.find(Kit.class, id, Permissions.ENROLMENT_MANAGE);
        records.shown(
                GivingSheet.KIT.didToMany("LIST").at(kit.centreId()), Set.of(kit.participantId()));
        return named(kit);
    }

    KitView give(UUID courseId, GiveKit request) {
        CourseRef course = courses.lock(courseId, Permissions.ENROLMENT_MANAGE);
        ParticipantSummary person =
                participants.find(request.participantId(), Set.of(course.centreId())).orElse(null);
        LocalDate today = centres.todayAt(course.centreId());
        ValidationFailed.ifAny(faults(request, person, today));
        Kit kit = new Kit(course, request, user.subject());
        if (request.serial() != null && kits.isOut(course.centreId(), request.serial().strip())) {
            throw GivingRefusal.withSomebodyElse();
        }
        records.created(kit, GivingSheet.KIT.did("GIVE", kit));
        return kit.view(person);
    }

    KitView signReceipt(UUID id, int seenVersion) {
        Kit kit = lock(id);
        kit.signReceipt(seenVersion);
        return changed(kit, "SIGN_RECEIPT", "receiptSigned");
    }

    KitView takeBack(UUID id, int seenVersion) {
        Kit kit = lock(id);
        kit.takeBack(seenVersion, centres.todayAt(kit.centreId()));
        return changed(kit, "TAKE_BACK", "returnedOn");
    }

    private Kit lock(UUID id) {
        return records.lock(Kit.class, id, Permissions.ENROLMENT_MANAGE);
    }

    private KitView changed(Kit kit, String act, String field) {
        records.done(GivingSheet.KIT, kit, act, field);
        return named(kit);
    }

    private KitView named(Kit kit) {
        return kit.view(
                participants.find(kit.participantId(), Set.of(kit.centreId())).orElse(null));
    }

    private static List<Fault> faults(GiveKit request, ParticipantSummary person, LocalDate today) {
        if (person == null) {
            return List.of(Fault.at("/participantId", "person-unknown"));
        }
        return request.givenOn().isAfter(today)
                ? List.of(Fault.at("/givenOn", "in-the-future"))
                : LocalMoments.implausible("/givenOn", request.givenOn());
    }
}

package org.hawsh.activities.childcare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.childcare.bookings.Load;
import org.hawsh.centres.Centres;
import org.hawsh.centres.people.Staff;
import org.hawsh.centres.people.StaffRef;
import org.hawsh.centres.rooms.CornerRef;
import org.hawsh.centres.rooms.Corners;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Who looks after the children, from when until when. */
@ApplicationScoped
@Transactional
class AdultService {
    private final CornerRepository corner;
    private final Corners corners;
    private final Staff staff;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    AdultService(
            CornerRepository corner,
            Corners corners,
            Staff staff,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.corner = corner;
        this.corners = corners;
        this.staff = staff;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    /** Only whose code of conduct, training in safeguarding and vetting all hold today. */
    AdultView signIn(UUID centre, SignIn request) {
        centres.require(centre, Permissions.CHILDCARE_MARK);
        corners.lock(centre).orElseThrow(CornerRefusal::none);
        LocalDate today = centres.todayAt(centre);
        StaffRef person = find(centre, request.staffMemberId(), today);
        if (!mayBeWithChildren(person, today)) {
            throw CornerRefusal.papersLapsed();
        }
        if (corner.adults(centre, today).stream()
                .anyMatch(one -> one.isHere() && one.staffMemberId().equals(person.id()))) {
            throw CornerRefusal.hereAlready();
        }
        Adult adult = new Adult(centre, today, person.id(), user.subject());
        records.created(adult, ChildcareSheet.ADULT.did("SIGN_IN", adult));
        return adult.view(person.name());
    }

    AdultView signOut(UUID centre, UUID id, boolean anyway) {
        if (!corner.hasAdult(id, centre, user.centresWith(Permissions.CHILDCARE_MARK))) {
            throw new NotFound();
        }
        CornerRef place = corners.lock(centre).orElseThrow(CornerRefusal::none);
        Adult adult = corner.adult(id, centre).orElseThrow(NotFound::new);
        if (!adult.isHere()) {
            throw CornerRefusal.goneAlready();
        }
        Load load = corner.load(centre, place.places());
        boolean tooFewStay = !load.canSpareAnAdult();
        if (tooFewStay && !anyway) {
            throw CornerRefusal.tooFewWouldStay(load.adultsNeeded());
        }
        adult.leaves();
        records.done(
                ChildcareSheet.ADULT
                        .did("SIGN_OUT", adult)
                        .because(tooFewStay ? "TOO_FEW_STAY" : null));
        return adult.view(nameOf(centre, adult));
    }

    static boolean mayBeWithChildren(StaffRef person, LocalDate day) {
        return person.goodWithChildrenUntil() != null
                && !person.goodWithChildrenUntil().isBefore(day);
    }

    private String nameOf(UUID centre, Adult adult) {
        return staff.of(centre, List.of(adult.staffMemberId())).get(0).name();
    }

    private StaffRef find(UUID centre, UUID id, LocalDate today) {
        List<StaffRef> found =
                staff.of(centre, List.of(id)).stream()
                        .filter(one -> one.worksFrom(today, today))
                        .toList();
        if (found.isEmpty()) {
            ValidationFailed.ifAny(List.of(Fault.at("/staffMemberId", "staff-unknown")));
        }
        return found.get(0);
    }
}

package org.hawsh.activities.childcare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.access.Permissions;
import org.hawsh.activities.childcare.bookings.HeadcountView;
import org.hawsh.activities.childcare.bookings.Headcounts;
import org.hawsh.activities.childcare.bookings.Load;
import org.hawsh.centres.Centres;
import org.hawsh.centres.LocalMoments;
import org.hawsh.centres.people.Staff;
import org.hawsh.centres.people.StaffRef;
import org.hawsh.centres.rooms.AgeBand;
import org.hawsh.centres.rooms.CornerRef;
import org.hawsh.centres.rooms.Corners;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Records;

/** A day in the children's corner, read; and how many are expected on another. */
@ApplicationScoped
@Transactional
class DayService {
    private final CornerRepository corner;
    private final ChildrenOfDay children;
    private final Headcounts headcounts;
    private final Corners corners;
    private final Staff staff;
    private final Centres centres;
    private final Records records;

    DayService(
            CornerRepository corner,
            ChildrenOfDay children,
            Headcounts headcounts,
            Corners corners,
            Staff staff,
            Centres centres,
            Records records) {
        this.corner = corner;
        this.children = children;
        this.headcounts = headcounts;
        this.corners = corners;
        this.staff = staff;
        this.centres = centres;
        this.records = records;
    }

    /** Whoever looks after children sees who may collect whom today; on other days that is the household's own affair. */
    DayView read(UUID centre, LocalDate day) {
        require(centre, day);
        LocalDate today = centres.todayAt(centre);
        if (!day.equals(today)) {
            centres.require(centre, Permissions.HOUSEHOLD_READ);
        }
        CornerRef place = corners.of(centre).orElse(null);
        List<Stay> stays = corner.stays(centre, day);
        ChildrenOfDay.Listed listed = children.of(centre, day, place, stays, today);
        records.shown(
                ChildcareSheet.STAY.didToMany("LIST").at(centre),
                listed.children().stream().map(DayView.ChildOfDay::childId).toList());
        List<Adult> adults = corner.adults(centre, day);
        return new DayView(
                day,
                Moments.now(),
                place == null ? null : now(place, stays),
                named(centre, adults),
                choices(centre, adults, day),
                listed.children(),
                listed.withoutChild(),
                corner.refusals(centre, day),
                corner.lastClosing(centre, day).map(Closing::view).orElse(null));
    }

    HeadcountView headcount(UUID centre, LocalDate day) {
        require(centre, day);
        return headcounts.of(centre, day, corners.of(centre).orElse(null));
    }

    /** A day nobody can mean is not there. */
    private void require(UUID centre, LocalDate day) {
        centres.require(centre, Permissions.CHILDCARE_READ);
        if (!LocalMoments.implausible("", day).isEmpty()) {
            throw new NotFound();
        }
    }

    private DayView.Corner now(CornerRef place, List<Stay> stays) {
        Load load = corner.load(place.centreId(), place.places());
        Map<Integer, Integer> here = new HashMap<>();
        stays.stream()
                .filter(Stay::isHere)
                .forEach(stay -> here.merge(stay.fromMonths(), 1, Integer::sum));
        return new DayView.Corner(
                place.places(),
                load.children(),
                load.adults(),
                load.adultsNeeded(),
                place.bands().stream().map(band -> band(band, load, here)).toList());
    }

    private static DayView.Band band(AgeBand band, Load load, Map<Integer, Integer> here) {
        return new DayView.Band(
                band.fromMonths(),
                band.toMonths(),
                band.childrenPerWorker(),
                here.getOrDefault(band.fromMonths(), 0),
                load.freeFor(band));
    }

    private List<AdultView> named(UUID centre, List<Adult> adults) {
        Map<UUID, StaffRef> people =
                adults.isEmpty()
                        ? Map.of()
                        : staff
                                .of(
                                        centre,
                                        adults.stream()
                                                .map(Adult::staffMemberId)
                                                .distinct()
                                                .toList())
                                .stream()
                                .collect(Collectors.toMap(StaffRef::id, Function.identity()));
        return adults.stream()
                .map(adult -> adult.view(people.get(adult.staffMemberId()).name()))
                .toList();
    }

    private List<DayView.StaffChoice> choices(UUID centre, List<Adult> adults, LocalDate day) {
        List<UUID> here = adults.stream().filter(Adult::isHere).map(Adult::staffMemberId).toList();
        return staff.at(centre, day).stream()
                .filter(person -> !here.contains(person.id()))
                .map(
                        person ->
                                new DayView.StaffChoice(
                                        person.id(),
                                        person.name(),
                                        AdultService.mayBeWithChildren(person, day)))
                .toList();
    }
}

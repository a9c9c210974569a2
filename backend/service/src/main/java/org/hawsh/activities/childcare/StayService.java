package org.hawsh.activities.childcare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.childcare.bookings.Why;
import org.hawsh.centres.Centres;
import org.hawsh.centres.rooms.AgeBand;
import org.hawsh.centres.rooms.CornerRef;
import org.hawsh.centres.rooms.Corners;
import org.hawsh.participants.households.ChildRef;
import org.hawsh.participants.households.Households;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Taking a child in, and what is noted while it is here. */
@ApplicationScoped
@Transactional
class StayService {
    private static final int MOST_FOUND = 20;

    private final CornerRepository corner;
    private final Corners corners;
    private final Households households;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    StayService(
            CornerRepository corner,
            Corners corners,
            Households households,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.corner = corner;
        this.corners = corners;
        this.households = households;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    /**
     * The corner is held first, so that of many who want the last seat one gets it. A seat that was refused is counted: that is
     * why the refusal is an answer here, and not thrown.
     */
    Outcome dropOff(UUID centre, DropOff request) {
        centres.require(centre, Permissions.CHILDCARE_MARK);
        LocalDate today = centres.todayAt(centre);
        ChildRef child = child(centre, request, today);
        CornerRef place = corners.lock(centre).orElseThrow(CornerRefusal::none);
        if (corner.isHere(child.id())) {
            throw StayRefusal.hereAlready("/childId");
        }
        Optional<AgeBand> band =
                place.bandOf(child.atLeastMonthsOld(today), child.atMostMonthsOld(today));
        Optional<Why> refused =
                band.isEmpty()
                        ? Optional.of(Why.NO_AGE_BAND)
                        : corner.load(centre, place.places())
                                .refuses(band.get().childrenPerWorker());
        if (refused.isPresent()) {
            corner.refused(centre, today, child.id(), refused.get(), user.subject());
            records.done(
                    ChildcareSheet.CHILD
                            .did("REFUSE_SEAT", child.id(), centre)
                            .because(refused.get().name()));
            return new Outcome(null, refused.get());
        }
        corner.forgetNotesBefore(centre, today);
        Stay stay = new Stay(centre, today, child, band.get(), request, user.subject());
        records.created(stay, ChildcareSheet.STAY.did("DROP_OFF", stay));
        return new Outcome(new DroppedOff(stay.view(), stay.code()), null);
    }

    /** Whether its parent has a session today or not: a child that stands at the door is found. */
    List<FoundChild> find(UUID centre, FindChildren request) {
        centres.require(centre, Permissions.CHILDCARE_MARK);
        List<FoundChild> found =
                households
                        .childrenNamed(
                                request.name(),
                                centres.todayAt(centre).getYear(),
                                centre,
                                MOST_FOUND)
                        .stream()
                        .map(FoundChild::of)
                        .toList();
        records.shown(
                ChildcareSheet.STAY.didToMany("LIST").at(centre),
                found.stream().map(FoundChild::childId).toList());
        return found;
    }

    /** As a day is read: of today and while the child is here, or by whoever reads its household. */
    StayView read(UUID id) {
        Stay stay = records.find(Stay.class, id, Permissions.CHILDCARE_MARK);
        LocalDate today = centres.todayAt(stay.centreId());
        StayView shown = stay.view().asSeenOn(today);
        if (!stay.isHere()
                && !shown.day().equals(today)
                && !user.centresWith(Permissions.HOUSEHOLD_READ).contains(stay.centreId())) {
            throw new NotFound();
        }
        records.shown(
                ChildcareSheet.STAY.didToMany("LIST").at(stay.centreId()), List.of(stay.childId()));
        return shown;
    }

    StayView note(UUID id, int seenVersion, NoteOfTheDay request) {
        Stay stay = records.lock(Stay.class, id, Permissions.CHILDCARE_MARK);
        stay.mustBeHere();
        stay.note(seenVersion, request.note());
        records.done(ChildcareSheet.STAY, stay, "EDIT");
        return stay.view();
    }

    private ChildRef child(UUID centre, DropOff request, LocalDate today) {
        Optional<ChildRef> child =
                households
                        .childrenOf(List.of(request.participantId()), today.getYear(), centre)
                        .stream()
                        .filter(one -> one.id().equals(request.childId()))
                        .findFirst();
        if (child.isEmpty()) {
            ValidationFailed.ifAny(List.of(Fault.at("/childId", "child-unknown")));
        }
        return child.orElseThrow();
    }

    /** Either the child was taken in, or it is said why not. */
    record Outcome(DroppedOff taken, Why refused) {}
}

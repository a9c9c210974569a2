package org.hawsh.activities.childcare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.centres.rooms.Corners;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What happens to children in the corner, and the count at the end of the day. */
@ApplicationScoped
@Transactional
class EventService {
    private final CornerRepository corner;
    private final Corners corners;
    private final Centres centres;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Records records;

    EventService(
            CornerRepository corner,
            Corners corners,
            Centres centres,
            Accounts accounts,
            CurrentUser user,
            Records records) {
        this.corner = corner;
        this.corners = corners;
        this.centres = centres;
        this.accounts = accounts;
        this.user = user;
        this.records = records;
    }

    /** Also of a child who has gone: an accident is often written down after the parent came. */
    EventView record(UUID stayId, RecordEvent request) {
        Stay stay = records.lock(Stay.class, stayId, Permissions.CHILDCARE_MARK);
        ValidationFailed.ifAny(request.faults());
        return write(stay, request);
    }

    /** Nobody comes or goes while it is counted. */
    ClosingView close(UUID centre, LocalDate day, CloseDay request) {
        centres.require(centre, Permissions.CHILDCARE_MARK);
        corners.lock(centre).orElseThrow(CornerRefusal::none);
        if (!day.equals(centres.todayAt(centre))) {
            throw new NotFound();
        }
        Map<UUID, Stay> here =
                corner.here(centre).stream()
                        .collect(Collectors.toMap(Stay::id, Function.identity()));
        List<CloseDay.StillHere> named = request.stillHere();
        Set<UUID> ids = named.stream().map(CloseDay.StillHere::stayId).collect(Collectors.toSet());
        if (request.counted() != here.size()) {
            throw CornerRefusal.countDiffers(here.size());
        }
        if (!ids.equals(here.keySet())) {
            throw CornerRefusal.nobodyUnnamed();
        }
        named.forEach(
                one ->
                        write(
                                here.get(one.stayId()),
                                new RecordEvent(
                                        EventKind.STILL_HERE, one.with(), null, null, null, null)));
        corner.forgetNotesBefore(centre, here.isEmpty() ? day.plusDays(1) : day);
        Closing closing = new Closing(centre, day, here.size(), user.subject());
        records.created(closing, ChildcareSheet.CLOSING.did("CLOSE_DAY", closing));
        return closing.view();
    }

    private EventView write(Stay stay, RecordEvent request) {
        Event event = new Event(stay, request, user.subject());
        records.created(
                event,
                ChildcareSheet.STAY.did("RECORD_EVENT", stay).because(request.kind().name()));
        return event.view(accounts.named(user.subject()).displayName());
    }
}

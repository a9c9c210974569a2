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
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;

/** What happens to children in the corner, and the count at the end of the day. */
@ApplicationScoped
class EventService {
    private final CornerRepository corner;
    private final Corners corners;
    private final Centres centres;
    private final Accounts accounts;
    private final CurrentUser user;
    private final AuditTrail audit;

    EventService(
            CornerRepository corner,
            Corners corners,
            Centres centres,
            Accounts accounts,
            CurrentUser user,
            AuditTrail audit) {
        this.corner = corner;
        this.corners = corners;
        this.centres = centres;
        this.accounts = accounts;
        this.user = user;
        this.audit = audit;
    }

    /** Also of a child who has gone: an accident is often written down after the parent came. */
    @Transactional
    EventView record(UUID stayId, RecordEvent request) {
        Stay stay =
                corner.alone(stayId, user.centresWith(Permissions.CHILDCARE_MARK))
                        .orElseThrow(NotFound::new);
        ValidationFailed.ifAny(request.faults());
        return write(stay, request);
    }

    /** Nobody comes or goes while it is counted. */
    @Transactional
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
        corner.add(closing);
        audit.record(Act.of("CLOSE_DAY", "childcare_closing", closing.id()).at(centre));
        return closing.view();
    }

    private EventView write(Stay stay, RecordEvent request) {
        Event event = new Event(stay, request, user.subject());
        corner.add(event);
        audit.record(
                Act.of("RECORD_EVENT", StayService.ENTITY, stay.id())
                        .at(stay.centreId())
                        .because(request.kind().name()));
        return event.view(accounts.named(user.subject()).displayName());
    }
}

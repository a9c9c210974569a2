package org.hawsh.centres.closures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.centres.LocalMoments;
import org.hawsh.centres.rooms.Rooms;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Declaring, looking at and ending closures. */
@ApplicationScoped
@Transactional
class ClosureService {
    private static final String BEFORE_ANY = ClosureRepository.FOREVER + " " + new UUID(-1, -1);

    private final ClosureRepository closures;
    private final Foresight foresight;
    private final Centres centres;
    private final Rooms rooms;
    private final Event<CentreClosed> closed;
    private final Event<CentreReopened> reopened;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Records records;
    private final Cursors cursors;

    ClosureService(
            ClosureRepository closures,
            Foresight foresight,
            Centres centres,
            Rooms rooms,
            Event<CentreClosed> closed,
            Event<CentreReopened> reopened,
            Accounts accounts,
            CurrentUser user,
            Records records,
            Cursors cursors) {
        this.closures = closures;
        this.foresight = foresight;
        this.centres = centres;
        this.rooms = rooms;
        this.closed = closed;
        this.reopened = reopened;
        this.accounts = accounts;
        this.user = user;
        this.records = records;
        this.cursors = cursors;
    }

    Page<ClosureView> list(UUID centreId, LocalDate from, LocalDate to, Paging paging) {
        centres.require(centreId, Permissions.CENTRE_READ);
        ValidationFailed.ifAny(LocalMoments.implausible("?from", from));
        ValidationFailed.ifAny(LocalMoments.implausible("?to", to));
        Page<Closure> found =
                cursors.page(
                        paging.cursor(),
                        paging.limit(),
                        "%s:closures:%s:%s:%s".formatted(user.subject(), centreId, from, to),
                        BEFORE_ANY,
                        (after, count) ->
                                closures.touching(
                                        centreId,
                                        from == null ? ClosureRepository.EVER : from.atStartOfDay(),
                                        to == null
                                                ? ClosureRepository.FOREVER
                                                : to.plusDays(1).atStartOfDay(),
                                        LocalDateTime.parse(after.split(" ")[0]),
                                        UUID.fromString(after.split(" ")[1]),
                                        count),
                        last -> last.startsAt() + " " + last.id());
        Map<UUID, AccountRef> names =
                accounts.named(found.items().stream().map(Closure::declaredBy).distinct().toList());
        LocalDateTime now = centres.nowAt(centreId);
        return found.map(closure -> closure.view(names.get(closure.declaredBy()), now));
    }

    ClosureView read(UUID centreId, UUID id) {
        return view(find(centreId, id, Permissions.CENTRE_READ), centreId);
    }

    /** What would come of it; nothing is stored but that the people on the call list were read. */
    ClosurePreview preview(UUID centreId, PreviewClosure request) {
        centres.require(centreId, Permissions.CENTRE_CLOSE);
        ClosurePlan plan = checked(request.at(centreId));
        return new ClosurePreview(foresight.whatIf(plan), foresight.toCall(plan));
    }

    ClosureView declare(UUID centreId, DeclareClosure request) {
        centres.lock(centreId, Permissions.CENTRE_CLOSE);
        ClosurePlan plan = checked(request.at(centreId));
        if (closures.overlaps(plan)) {
            throw new ClosuresOverlap();
        }
        Closure closure =
                new Closure(plan, request.notice(), foresight.whatIf(plan), user.subject());
        records.created(
                closure, ClosureSheet.CLOSURE.did("DECLARE", closure).because(plan.cause()));
        closed.fire(
                new CentreClosed(
                        closure.id(),
                        centreId,
                        plan.roomId(),
                        plan.startsAt(),
                        plan.endsAt(),
                        plan.cause()));
        return view(closure, centreId);
    }

    ClosureView end(UUID centreId, UUID id, int seenVersion, EndClosure request) {
        Closure closure = records.lock(Closure.class, id, centreId, Permissions.CENTRE_CLOSE);
        LocalDateTime now = centres.nowAt(centreId);
        LocalDateTime at =
                closure.end(seenVersion, request.endsAt() == null ? now : request.endsAt(), now);
        if (closure.isUpheld()) {
            records.done(ClosureSheet.CLOSURE, closure, "END", "endsAt");
        } else {
            records.done(ClosureSheet.CLOSURE, closure, "WITHDRAW", "state");
        }
        reopened.fire(new CentreReopened(id, centreId, closure.roomId(), at));
        return view(closure, centreId);
    }

    List<Call> callList(UUID centreId, UUID id) {
        return foresight.toCall(find(centreId, id, Permissions.CENTRE_CLOSE).plan());
    }

    private ClosurePlan checked(ClosurePlan plan) {
        boolean roomKnown =
                plan.roomId() != null && rooms.belongsTo(plan.centreId(), plan.roomId());
        ValidationFailed.ifAny(ClosureRules.faults(plan, roomKnown));
        return plan;
    }

    private Closure find(UUID centreId, UUID id, String permission) {
        return records.find(Closure.class, id, centreId, permission);
    }

    private ClosureView view(Closure closure, UUID centreId) {
        return closure.view(accounts.named(closure.declaredBy()), centres.nowAt(centreId));
    }
}

package org.hawsh.centres.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.centres.closures.Call;
import org.hawsh.centres.closures.ClosurePlan;

/** What other features may ask of the staff of a centre, once they have found the centre within their caller's scope. */
@ApplicationScoped
@Transactional
public class Staff {
    private final StaffRepository staff;
    private final PeopleBook people;

    Staff(StaffRepository staff, PeopleBook people) {
        this.staff = staff;
        this.people = people;
    }

    /** Those of the named who belong to the centre. */
    public List<StaffRef> of(UUID centreId, Collection<UUID> ids) {
        return staff.list("centreId = ?1 and id in ?2", centreId, ids).stream()
                .map(StaffMember::ref)
                .toList();
    }

    /** Everybody who works at the centre on a day. */
    public List<StaffRef> at(UUID centreId, LocalDate day) {
        return staff.on(day, centreId).stream().map(StaffMember::ref).toList();
    }

    /** The named as somebody to call because of a closure; that they were read is written down. */
    public List<Call> toCall(ClosurePlan plan, Collection<UUID> ids, Call.Reason why) {
        return people.toCall(
                PeopleSheet.STAFF_MEMBER,
                plan,
                staff.list("centreId = ?1 and id in ?2", plan.centreId(), ids),
                why);
    }
}

package org.hawsh.centres.people;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.centres.closures.Call;
import org.hawsh.centres.closures.CallListContributor;
import org.hawsh.centres.closures.ClosurePlan;
import org.hawsh.platform.http.Page;

/** The staff of the centres. */
@ApplicationScoped
@Transactional
class StaffService implements CallListContributor {
    private final PeopleBook people;
    private final StaffRepository staff;

    StaffService(PeopleBook people, StaffRepository staff) {
        this.people = people;
        this.staff = staff;
    }

    Page<StaffView> page(PersonFilter filter) {
        return people.page(PeopleSheet.STAFF_MEMBER, staff, filter);
    }

    StaffView read(UUID id) {
        return people.read(PeopleSheet.STAFF_MEMBER, StaffMember.class, id);
    }

    StaffView add(AddStaffMember request) {
        return people.add(PeopleSheet.STAFF_MEMBER, new StaffMember(request));
    }

    StaffView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        return people.edit(
                PeopleSheet.STAFF_MEMBER, StaffMember.class, id, seenVersion, mergePatch);
    }

    /** Everybody who is with the centre on the day it closes. */
    @Override
    public List<Call> toCall(ClosurePlan plan) {
        return people.toCall(
                PeopleSheet.STAFF_MEMBER,
                plan,
                staff.on(plan.startsAt().toLocalDate(), plan.centreId()),
                Call.Reason.STAFF);
    }
}

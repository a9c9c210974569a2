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
class StaffService implements CallListContributor {
    static final String ENTITY = "staff_member";

    private final PeopleBook people;
    private final StaffRepository staff;

    StaffService(PeopleBook people, StaffRepository staff) {
        this.people = people;
        this.staff = staff;
    }

    @Transactional
    Page<StaffView> page(PersonFilter filter) {
        return people.page(ENTITY, staff, filter);
    }

    @Transactional
    StaffView read(UUID id) {
        return people.read(ENTITY, staff, id);
    }

    @Transactional
    StaffView add(AddStaffMember request) {
        return people.add(ENTITY, staff, new StaffMember(request));
    }

    @Transactional
    StaffView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        return people.edit(ENTITY, staff, id, seenVersion, mergePatch);
    }

    /** Everybody who is with the centre on the day it closes. */
    @Override
    @Transactional
    public List<Call> toCall(ClosurePlan plan) {
        return people.toCall(
                ENTITY,
                plan,
                staff.on(plan.from().toLocalDate(), plan.centreId()),
                Call.Reason.STAFF);
    }
}

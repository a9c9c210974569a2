package org.hawsh.activities.childcare;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.activities.childcare.bookings.Why;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ChildcareSheet implements Sheet {
    static final Kind RELEASE =
            Kind.of("childcare_release", "ASK_RELEASE").withPurposes("FORBIDDEN", "NOT_LISTED");
    static final Kind CHILD = Kind.of("household_member", "REFUSE_SEAT").withPurposesOf(Why.class);

    static final Kind ADULT = Kind.of("childcare_adult", "SIGN_IN", "SIGN_OUT");

    static final Kind STAY =
            Kind.of(
                    "childcare_stay",
                    "DROP_OFF",
                    "EDIT",
                    "LIST",
                    "RECORD_EVENT",
                    "WRONG_CODE",
                    "PICK_UP",
                    "UNDO_PICK_UP",
                    "RELEASE");

    static final Kind CLOSING = Kind.of("childcare_closing", "CLOSE_DAY");

    @Override
    public List<Kind> kinds() {
        return List.of(
                ADULT.withPurposes("TOO_FEW_STAY"),
                STAY.withPurposesOf(EventKind.class)
                        .withPurposesOf(LeftHow.class)
                        .withPurposes("FORBIDDEN", "NOT_LISTED")
                        .ofPeople(
                                Permissions.CHILDCARE_READ,
                                Permissions.CHILDCARE_MARK,
                                Permissions.CHILDCARE_RELEASE),
                CLOSING,
                RELEASE,
                CHILD);
    }
}

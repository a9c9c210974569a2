package org.hawsh.centres.people;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class PeopleSheet implements Sheet {
    static final Kind STAFF_MEMBER =
            Kind.of("staff_member", "LIST", "READ", "CREATE", "EDIT")
                    .withFieldsOf(StaffDetails.class);

    static final Kind FOCAL_POINT =
            Kind.of("focal_point", "LIST", "READ", "CREATE", "EDIT")
                    .withFieldsOf(FocalPointDetails.class);

    @Override
    public List<Kind> kinds() {
        return List.of(
                STAFF_MEMBER
                        .withPurposes("CLOSURE")
                        .ofPeople(Permissions.CENTRE_PEOPLE_READ, Permissions.CENTRE_PEOPLE_MANAGE)
                        .readAtItsCentre(Permissions.CENTRE_PEOPLE_READ),
                FOCAL_POINT
                        .withPurposes("CLOSURE")
                        .ofPeople(Permissions.CENTRE_PEOPLE_READ, Permissions.CENTRE_PEOPLE_MANAGE)
                        .readAtItsCentre(Permissions.CENTRE_PEOPLE_READ));
    }
}

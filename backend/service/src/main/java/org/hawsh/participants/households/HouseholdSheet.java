package org.hawsh.participants.households;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class HouseholdSheet implements Sheet {
    static final Kind CHILD =
            Kind.of("household_member", "LIST", "CREATE", "EDIT", "END", "READ_COLLECTORS")
                    .withFieldsOf(ChildDetails.class)
                    .ofPeople(Permissions.HOUSEHOLD_READ, Permissions.HOUSEHOLD_MANAGE);
    static final Kind COLLECTOR =
            Kind.of("child_collector", "CREATE", "END").withPurposesOf(CollectorKind.class);

    @Override
    public List<Kind> kinds() {
        return List.of(CHILD, COLLECTOR);
    }
}

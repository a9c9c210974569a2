package org.hawsh.activities;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ActivitySheet implements Sheet {
    static final Kind ACTIVITY =
            Kind.of("activity", "CREATE", "EDIT").withFieldsOf(ActivityDetails.class);

    @Override
    public List<Kind> kinds() {
        return List.of(ACTIVITY.readEverywhere(Permissions.ACTIVITY_MANAGE));
    }
}

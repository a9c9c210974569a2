package org.hawsh.activities;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ActivitySheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of("activity", "CREATE", "EDIT")
                        .withFieldsOf(ActivityDetails.class)
                        .readEverywhere(Permissions.ACTIVITY_MANAGE));
    }
}

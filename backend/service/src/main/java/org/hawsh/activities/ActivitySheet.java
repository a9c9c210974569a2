package org.hawsh.activities;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ActivitySheet implements Sheet {
    static final String TYPES = "activity-types";

    /** The title of such an activity is shown within the group only. */
    static final String SENSITIVE = "SENSITIVE";

    /** Nobody under 15 learns it (ILO C138). */
    static final String TRADE = "TRADE";

    static final Kind ACTIVITY =
            Kind.of("activity", "CREATE", "EDIT").withFieldsOf(ActivityDetails.class);

    @Override
    public List<Kind> kinds() {
        return List.of(ACTIVITY.readEverywhere(Permissions.ACTIVITY_MANAGE));
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of(TYPES, SENSITIVE, TRADE));
    }
}

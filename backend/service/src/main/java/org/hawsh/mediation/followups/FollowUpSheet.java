package org.hawsh.mediation.followups;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class FollowUpSheet implements Sheet {
    static final Kind FOLLOW_UP =
            Kind.of("mediation_follow_up", "ASK").ofPeople(Permissions.MEDIATION_CASE);

    @Override
    public List<Kind> kinds() {
        return List.of(FOLLOW_UP);
    }
}

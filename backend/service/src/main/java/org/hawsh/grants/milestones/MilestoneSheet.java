package org.hawsh.grants.milestones;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** What was done, and where, tells of people though it names nobody. */
@Singleton
class MilestoneSheet implements Sheet {
    static final Kind REPORT =
            Kind.of("milestone_report", "LIST", "SUBMIT", "APPROVE", "REQUEST_CHANGES")
                    .ofPeople(Permissions.GRANT_READ, Permissions.GRANT_MANAGE);

    @Override
    public List<Kind> kinds() {
        return List.of(REPORT);
    }
}

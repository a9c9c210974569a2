package org.hawsh.grants.awards;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** Who signed and who saw cash change hands is told by it. */
@Singleton
class GrantSheet implements Sheet {
    static final Kind GRANT =
            Kind.of(
                            "grant_award",
                            "LIST",
                            "READ",
                            "CREATE",
                            "REQUEST",
                            "TAKE_BACK",
                            "APPROVE",
                            "REFUSE",
                            "SIGN",
                            "SAVE_SCAN",
                            "READ_SCAN",
                            "SUSPEND",
                            "RESUME",
                            "FINISH",
                            "CANCEL",
                            "CLOSE",
                            "PAY",
                            "FAIL",
                            "REPORT",
                            "REVERSE",
                            "GIVE_BACK",
                            "REACH",
                            "DELIVER")
                    .withFields(
                            "state",
                            "startsOn",
                            "endsOn",
                            "milestones",
                            "instalments",
                            "money",
                            "proposal",
                            "signature",
                            "completedOn")
                    .ofPeople(Permissions.GRANT_READ, Permissions.GRANT_MANAGE)
                    .readAtItsCentre(Permissions.GRANT_READ);

    @Override
    public List<Kind> kinds() {
        return List.of(GRANT);
    }
}

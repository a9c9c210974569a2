package org.hawsh.grants.applications;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** What people plan, where and with whom tells of them, though nobody is named. */
@Singleton
class ApplicationSheet implements Sheet {
    static final Kind APPLICATION =
            Kind.of(
                            "grant_application",
                            "LIST",
                            "READ",
                            "CREATE",
                            "EDIT",
                            "SUBMIT",
                            "SUBMIT_LATE",
                            "REQUEST_CHANGES",
                            "DECLARE_INELIGIBLE",
                            "WITHDRAW",
                            "SELECT",
                            "NOT_SELECT")
                    .withFieldsOf(ApplicationDetails.class)
                    .withFields("state")
                    .ofPeople(
                            Permissions.GRANT_READ,
                            Permissions.GRANT_MANAGE,
                            Permissions.GRANT_REVIEW)
                    .readAtItsCentre(Permissions.GRANT_READ);

    @Override
    public List<Kind> kinds() {
        return List.of(APPLICATION);
    }
}

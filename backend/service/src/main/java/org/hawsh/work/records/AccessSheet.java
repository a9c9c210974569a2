package org.hawsh.work.records;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;

/** What {@code access} keeps; it stands below this floor, so it is stated here. */
@Singleton
class AccessSheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of("role_assignment", "LIST", "PROPOSED", "CONFIRMED", "REFUSED", "ENDED")
                        .withFields("state")
                        .readAtItsCentre(Permissions.ROLE_ASSIGNMENT_READ),
                Kind.of("account", "SEARCH", "SIGN_OUT", "END_SESSION"),
                Kind.of("service_client", "CREATE", "ROTATE", "END")
                        .withFields("secret", "state")
                        .readEverywhere(Permissions.SERVICE_CLIENT_MANAGE),
                Kind.of("saved_view", "SAVE", "EDIT", "DELETE")
                        .withFields("name", "query", "centreId"),
                Kind.of("offline_lease", "TAKE_ALONG", "READ"),
                Kind.of("device_loss", "REPORT", "LIST", "READ"),
                Kind.of("data_demand", "RECORD"),
                Kind.of("people_ceiling"),
                Kind.of("audit_entry", "READ").ofPeople(Permissions.AUDIT_READ));
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of("data-demanders"));
    }
}

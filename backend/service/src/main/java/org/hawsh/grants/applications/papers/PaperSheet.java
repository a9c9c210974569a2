package org.hawsh.grants.applications.papers;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class PaperSheet implements Sheet {
    static final Kind PAPER =
            Kind.of("grant_application_paper", "CREATE", "READ", "DELETE")
                    .ofPeople(Permissions.GRANT_READ, Permissions.GRANT_MANAGE);

    @Override
    public List<Kind> kinds() {
        return List.of(PAPER);
    }
}

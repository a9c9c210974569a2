package org.hawsh.mediation.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;

/** Shows what was published. */
@ApplicationScoped
@Transactional
class ReleaseService {
    private final ReleaseRepository releases;
    private final CurrentUser user;

    ReleaseService(ReleaseRepository releases, CurrentUser user) {
        this.releases = releases;
        this.user = user;
    }

    List<ReleaseView> list() {
        user.centresWith(Permissions.MEDIATION_RELEASE_READ);
        return releases.all();
    }
}

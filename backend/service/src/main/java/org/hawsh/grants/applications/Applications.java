package org.hawsh.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What other features may ask of applications. */
@ApplicationScoped
@Transactional
public class Applications {
    private final ApplicationRepository applications;

    Applications(ApplicationRepository applications) {
        this.applications = applications;
    }

    /**
     * What can be selected from, the first one submitted first; what is being mended is not among them.
     *
     * @param call one the caller has been shown to be allowed to see
     */
    public List<ApplicationRef> submittedFor(UUID call) {
        return applications.submittedFor(call).stream().map(GrantApplication::ref).toList();
    }
}

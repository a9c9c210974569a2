package org.hawsh.access.identity;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;

/** Looks which accounts are disabled, so that it takes effect without asking at each request. One question, whoever is signed in. */
@Singleton
class DisabledAccounts implements Job {
    private final Directory directory;
    private final Every every;

    DisabledAccounts(
            Directory directory,
            @ConfigProperty(name = "hawsh.identity.look-every", defaultValue = "30s") Every every) {
        this.directory = directory;
        this.every = every;
    }

    @Override
    public String name() {
        return "disabled-accounts";
    }

    @Override
    public Every every() {
        return every;
    }

    /** What was seen last holds while nobody can say. */
    @Override
    public void run() {
        try {
            directory.lookAtDisabled();
        } catch (IdentityAway away) {
            // the next look comes soon
        }
    }
}

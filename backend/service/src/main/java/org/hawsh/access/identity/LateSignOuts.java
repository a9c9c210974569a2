package org.hawsh.access.identity;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;

/** Ends sign-ins at the identity provider that it was not there to end. */
@Singleton
class LateSignOuts implements Job {
    private final SignOuts signOuts;
    private final Every every;

    LateSignOuts(
            SignOuts signOuts,
            @ConfigProperty(name = "hawsh.identity.follow-every", defaultValue = "30s")
                    Every every) {
        this.signOuts = signOuts;
        this.every = every;
    }

    @Override
    public String name() {
        return "sign-outs";
    }

    @Override
    public Every every() {
        return every;
    }

    @Override
    public void run() {
        signOuts.followAll();
    }
}

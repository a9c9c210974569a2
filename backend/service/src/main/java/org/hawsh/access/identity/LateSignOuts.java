package org.hawsh.access.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Ends sessions at the identity provider that it was not there to end. */
@Singleton
class LateSignOuts {
    private final SignOuts signOuts;

    LateSignOuts(SignOuts signOuts) {
        this.signOuts = signOuts;
    }

    @Scheduled(
            every = "{hawsh.identity.follow-every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        signOuts.followAll();
    }
}

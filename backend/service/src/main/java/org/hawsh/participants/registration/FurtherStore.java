package org.hawsh.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.FurtherAnswers;
import org.hawsh.participants.PersonOnRecord;
import org.hawsh.participants.consents.Consents;
import org.hawsh.participants.profile.Profiles;

/** Stores what somebody told while they were registered, in the transaction of the registration. */
@ApplicationScoped
class FurtherStore {
    private final Profiles profiles;
    private final Consents consents;
    private final CurrentUser user;

    FurtherStore(Profiles profiles, Consents consents, CurrentUser user) {
        this.profiles = profiles;
        this.consents = consents;
        this.user = user;
    }

    /**
     * @param further without faults, or null where nothing was told
     * @param today the date at the centre
     */
    void store(PersonOnRecord participant, FurtherAnswers further, LocalDate today) {
        if (further == null) {
            return;
        }
        if (further.displacement() != null) {
            user.centresWith(Permissions.ORIGIN_RECORD, participant.centreId());
        }
        if (!further.decisions().isEmpty()) {
            user.centresWith(Permissions.CONSENT_MANAGE, participant.centreId());
        }
        profiles.store(participant.id(), further.told(today), FurtherAnswers.POINTER);
        further.decisions().forEach(said -> consents.record(participant.id(), said, today));
    }
}

package org.hawsh.participants.profile;

import java.util.List;
import java.util.UUID;
import org.hawsh.platform.problems.Fault;

/** What must hold of a profile, with pointers from it on. */
final class ProfileRules {
    private ProfileRules() {}

    /** @param participantId whose it is; null while they have no record */
    static List<Fault> faults(ProfileDetails details, UUID participantId) {
        GuardianDetails guardian = details.guardian();
        if (guardian == null) {
            return List.of();
        }
        if ((guardian.participantId() == null) == (guardian.name() == null)) {
            return List.of(Fault.at("/guardian/name", "one-guardian"));
        }
        return participantId != null && participantId.equals(guardian.participantId())
                ? List.of(Fault.at("/guardian/participantId", "own-guardian"))
                : List.of();
    }
}

package org.hawsh.participants;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ParticipantSheet implements Sheet {
    static final Kind PARTICIPANT =
            Kind.of("participant", "READ", "EDIT", "READ_FAMILY_NAME", "LIST")
                    .withFieldsOf(EditParticipant.class)
                    .ofPeople(
                            Permissions.PARTICIPANT_READ,
                            Permissions.PARTICIPANT_UPDATE,
                            Permissions.PARTICIPANT_FAMILY_NAME_READ);

    private final ParticipantRepository participants;
    private final CurrentUser user;

    ParticipantSheet(ParticipantRepository participants, CurrentUser user) {
        this.participants = participants;
        this.user = user;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(PARTICIPANT.readWithin(Permissions.PARTICIPANT_READ, this::centreOf));
    }

    /** Whoever belongs to several centres is seen from each of them. */
    private UUID centreOf(UUID id) {
        return participants
                .find(id, user.centresWith(Permissions.PARTICIPANT_READ))
                .orElseThrow(NotFound::new)
                .centreId();
    }
}

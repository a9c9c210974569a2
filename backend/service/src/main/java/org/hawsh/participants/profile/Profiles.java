package org.hawsh.participants.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What others may ask of the answers: the register stores them, rosters see what a room must have. */
@ApplicationScoped
public class Profiles {
    private final AnswerStore answers;
    private final ProfileWriter writer;

    Profiles(AnswerStore answers, ProfileWriter writer) {
        this.answers = answers;
        this.writer = writer;
    }

    /**
     * Stores what somebody told while they were registered, in the transaction of the registration.
     *
     * @param told without faults
     * @param pointer to where it stands in what was sent
     */
    @Transactional(TxType.MANDATORY)
    public void store(UUID participantId, Told told, String pointer) {
        if (told.profile() != null) {
            writer.write(participantId, told.profile(), told.today(), pointer + "/profile");
            writer.writeMother(participantId, told.profile().motherName());
        }
        if (told.contact() != null) {
            writer.write(participantId, told.contact());
        }
        if (told.displacement() != null) {
            writer.add(participantId, told.displacement(), told.today(), pointer + "/displacement");
        }
    }

    /**
     * What a room or a lesson must have for each of these people, and nothing else of them; who needs nothing is left out.
     * Ask only for people the caller has been shown.
     */
    @Transactional
    public Map<UUID, Set<String>> accessNeedsOf(Collection<UUID> participantIds) {
        return answers.profilesOf(participantIds).stream()
                .filter(profile -> !profile.accessNeeds().isEmpty())
                .collect(Collectors.toMap(Profile::participantId, Profile::accessNeeds));
    }
}

package org.hawsh.grants.networks;

import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.matching.NameNormaliser;

/**
 * A member with what is known of them.
 *
 * @param id null for somebody who is about to join
 * @param participantId null for somebody who is not in the register
 * @param person as the register shows them; null for others, and for who belongs to the centre no longer
 */
record KnownMember(UUID id, UUID participantId, ParticipantSummary person, MemberDetails details) {

    /** Null if nobody knows. Where the register knows, it counts, and not what was said. */
    Boolean isOfAge(LocalDate today) {
        if (!isAgeOnRecord()) {
            return details.ofAge();
        }
        return person.birthDate() == null
                ? !person.ageBand().isUnderEighteen()
                : !person.birthDate().certainlyMinorOn(today);
    }

    boolean isAgeOnRecord() {
        return person != null && (person.birthDate() != null || person.ageBand() != null);
    }

    boolean isGrownRepresentative(LocalDate today) {
        return details.represents() && details.isThereNow() && Boolean.TRUE.equals(isOfAge(today));
    }

    /** The same record of the register, or the same name that is reached in the same way. */
    boolean isTheSameAs(KnownMember other) {
        if (participantId != null || other.participantId != null) {
            return participantId != null && participantId.equals(other.participantId);
        }
        MemberContact mine = details.contact();
        MemberContact theirs = other.details.contact();
        return NameNormaliser.normalise(mine.name()).equals(NameNormaliser.normalise(theirs.name()))
                && (mine.phone() == null
                        ? theirs.phone() == null
                        : mine.phone().equals(theirs.phone()));
    }
}

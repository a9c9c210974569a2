package org.hawsh.grants.networks;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /** One name alone is that of too many. */
    private static final int TELLING_WORDS = 2;

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

    /** Both are the same record of the register. */
    boolean isOnRecordAs(KnownMember other) {
        return participantId != null && participantId.equals(other.participantId);
    }

    /** The same record, or somebody called alike, of whom nobody knows that they were born in another year. */
    boolean mayBe(KnownMember other) {
        return isOnRecordAs(other) || isCalledAlike(other);
    }

    private boolean isCalledAlike(KnownMember other) {
        Set<String> mine = words();
        Set<String> theirs = other.words();
        boolean sameYear = year() == null || other.year() == null || year().equals(other.year());
        return sameYear
                && Math.min(mine.size(), theirs.size()) >= TELLING_WORDS
                && (mine.containsAll(theirs) || theirs.containsAll(mine));
    }

    private Integer year() {
        return person == null || person.birthDate() == null ? null : person.birthDate().year();
    }

    private Set<String> words() {
        Stream<String> said =
                person == null
                        ? Stream.of(details.name())
                        : Stream.of(
                                person.name().given(),
                                person.name().father(),
                                person.name().grandfather());
        return said.filter(Objects::nonNull)
                .flatMap(part -> Stream.of(NameNormaliser.normalise(part).split(" ")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The same record of the register, or the same name that is reached in the same way. */
    boolean isTheSameAs(KnownMember other) {
        if (participantId != null || other.participantId != null) {
            return isOnRecordAs(other);
        }
        MemberContact mine = details.contact();
        MemberContact theirs = other.details.contact();
        return NameNormaliser.normalise(mine.name()).equals(NameNormaliser.normalise(theirs.name()))
                && (mine.phone() == null
                        ? theirs.phone() == null
                        : mine.phone().equals(theirs.phone()));
    }
}

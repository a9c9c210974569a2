package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.participants.names.FullName;

/**
 * What other features may ask of the register: people as lists show them, of the centres a caller has been shown to be allowed
 * to see. Whoever belongs to none of them is missing, like somebody who does not exist.
 */
@ApplicationScoped
@Transactional
public class Participants {
    private final ParticipantRepository participants;

    Participants(ParticipantRepository participants) {
        this.participants = participants;
    }

    public Map<UUID, ParticipantSummary> named(Collection<UUID> ids, Collection<UUID> centres) {
        return participants.ofIds(ids, centres).values().stream()
                .collect(Collectors.toMap(Participant::id, ParticipantSummary::of));
    }

    /** Those of them who belong to the centre today. */
    public Set<UUID> belongingTo(UUID centre, Collection<UUID> ids) {
        return participants.ofIds(ids, Set.of(centre)).keySet();
    }

    public Optional<UUID> withReference(String reference, UUID centre) {
        return participants.withReference(reference, Set.of(centre)).map(Participant::id);
    }

    /** As {@link #named}, of one. */
    public Optional<ParticipantSummary> find(UUID id, Collection<UUID> centres) {
        return participants.find(id, centres).map(ParticipantSummary::of);
    }

    /** Names as a paper for the people themselves bears them; who belongs to none of the centres is missing. */
    public Map<UUID, FullName> namesOf(Collection<UUID> ids, Collection<UUID> centres) {
        return participants.ofIds(Set.copyOf(ids), centres).values().stream()
                .collect(Collectors.toMap(Participant::id, person -> FullName.of(person.name())));
    }
}

package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.participants.names.NameWords;
import org.hawsh.platform.problems.NotFound;

/** The register as its own packages use it, within the centres the caller may read; in the transaction of whoever asks. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ParticipantRegister {
    private final ParticipantRepository participants;
    private final NewParticipantRows rows;
    private final CurrentUser user;

    ParticipantRegister(
            ParticipantRepository participants, NewParticipantRows rows, CurrentUser user) {
        this.participants = participants;
        this.rows = rows;
        this.user = user;
    }

    public Optional<PersonOnRecord> find(UUID id, Collection<UUID> scope) {
        return participants.find(id, scope).map(Function.identity());
    }

    /** As {@link #find}, with nobody else changing the record until the transaction ends. */
    public Optional<PersonOnRecord> findAlone(UUID id, Collection<UUID> scope) {
        return participants.findAlone(id, scope).map(Function.identity());
    }

    public Optional<PersonOnRecord> withReference(String reference, Collection<UUID> scope) {
        return participants.withReference(reference, scope).map(Function.identity());
    }

    /** Whoever can be reached at this number: often more than one, since phones are shared. */
    public List<PersonOnRecord> withPhone(String phone, Collection<UUID> scope, int count) {
        return List.copyOf(participants.withPhone(phone, scope, count));
    }

    /**
     * Whoever can be reached at a number that ends so.
     *
     * @param digits six at least: by fewer a stranger could walk through everybody
     */
    public List<PersonOnRecord> withPhoneEndingIn(
            String digits, Collection<UUID> scope, int count) {
        return List.copyOf(participants.withPhoneEndingIn(digits, scope, count));
    }

    /** Whoever bears one of these references. */
    public List<PersonOnRecord> withReferences(
            Collection<String> references, Collection<UUID> scope) {
        return List.copyOf(participants.withReferences(references, scope));
    }

    /** Everybody in scope, in the order of their ids. */
    public List<PersonOnRecord> byId(Collection<UUID> scope, UUID afterId, int count) {
        return List.copyOf(participants.byId(scope, afterId, count));
    }

    public Map<UUID, PersonOnRecord> ofIds(Collection<UUID> ids, Collection<UUID> scope) {
        return participants.ofIds(ids, scope).values().stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    /** Writes all of them down as people of one centre, in their order. */
    public List<PersonOnRecord> add(UUID centreId, List<NewParticipant> people) {
        List<Participant> added =
                people.stream()
                        .map(person -> new Participant(person, centreId, user.subject()))
                        .toList();
        rows.write(
                added,
                added.stream()
                        .map(
                                person ->
                                        CentreMembership.since(
                                                person.registeredOn(), person.id(), centreId))
                        .toList());
        return List.copyOf(added);
    }

    /** Whoever was known by a name or a word alone agreed to be registered; the reference stays. */
    public PersonOnRecord completeRegistration(
            UUID id, Collection<UUID> scope, PersonDetails details, NameWords words) {
        Participant participant = participants.find(id, scope).orElseThrow(NotFound::new);
        participant.completeRegistration(details, words);
        participants.flush();
        return participant;
    }
}

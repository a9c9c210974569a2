package org.hawsh.grants.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.centres.Centres;
import org.hawsh.participants.Participants;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.participants.names.FullName;
import org.hawsh.platform.security.SealedJson;
import org.hawsh.work.records.Records;

/** What other features may ask of networks; never who is in one. */
@ApplicationScoped
@Transactional
public class Networks {
    private final NetworkRepository networks;
    private final MemberRepository members;
    private final Findings findings;
    private final Participants participants;
    private final Centres centres;
    private final SealedJson seals;
    private final Records records;

    Networks(
            NetworkRepository networks,
            MemberRepository members,
            Findings findings,
            Participants participants,
            Centres centres,
            SealedJson seals,
            Records records) {
        this.networks = networks;
        this.members = members;
        this.findings = findings;
        this.participants = participants;
        this.centres = centres;
        this.seals = seals;
        this.records = records;
    }

    /**
     * @throws org.hawsh.platform.problems.NotFound if there is none, or none where the caller holds the permission
     */
    public NetworkRef require(UUID id, String permission) {
        return records.find(VolunteerNetwork.class, id, permission).ref();
    }

    /**
     * As {@link #require}, with nobody else changing it until the transaction ends.
     *
     * @throws org.hawsh.platform.problems.Refusal if it has ended
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkRef lockActive(UUID id, String permission) {
        VolunteerNetwork network = records.lock(VolunteerNetwork.class, id, permission);
        network.mustBeActive();
        return network.ref();
    }

    /** @param centre one the caller has been shown to be allowed to see */
    public Optional<NetworkRef> at(UUID centre, UUID id) {
        return networks.at(centre, id).map(VolunteerNetwork::ref);
    }

    /** @param ids of networks the caller has been shown to be allowed to see */
    public Map<UUID, NetworkRef> byId(Collection<UUID> ids) {
        return networks.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(VolunteerNetwork::id, VolunteerNetwork::ref));
    }

    /** Whether anybody signs for a network; whether they were looked up is not asked. */
    public boolean isRepresented(UUID network) {
        return !members.representativesOf(network).isEmpty();
    }

    /** Whether this member signed for a network on a day; they may have left since. */
    public boolean isRepresentedBy(UUID network, UUID member, LocalDate on) {
        return members.find("networkId = ?1 and id = ?2", network, member)
                .firstResultOptional()
                .filter(one -> one.represented(on))
                .isPresent();
    }

    /**
     * Whether somebody in it, or who was, is called like this: every word of the name is among those of theirs. Accounts and
     * members are not linked, so the name is all there is; that somebody else is called the same is possible.
     *
     * @param network found within the caller's scope
     */
    public boolean hasMemberCalled(UUID network, UUID centre, String name) {
        Set<String> words = words(name);
        if (words.isEmpty()) {
            return false;
        }
        List<NetworkMember> all = members.list("networkId", network);
        Map<UUID, FullName> registered =
                participants.namesOf(
                        all.stream()
                                .map(NetworkMember::participantId)
                                .filter(Objects::nonNull)
                                .toList(),
                        Set.of(centre));
        return Stream.concat(
                        all.stream().map(member -> member.details(seals).name()),
                        registered.values().stream()
                                .flatMap(
                                        full ->
                                                Stream.of(
                                                        full.latin(),
                                                        String.join(
                                                                " ",
                                                                Stream.of(
                                                                                full.given(),
                                                                                full.father(),
                                                                                full.grandfather())
                                                                        .filter(Objects::nonNull)
                                                                        .toList()))))
                .anyMatch(theirs -> words(theirs).containsAll(words));
    }

    private static Set<String> words(String name) {
        String normalised = NameNormaliser.normalise(name);
        return normalised.isEmpty()
                ? Set.of()
                : new HashSet<>(Arrays.asList(normalised.split(" ")));
    }

    /**
     * Whether a network may be paid: somebody represents it, and each of them is clear, for all that was known on the day, by a
     * check that is not too old. Whoever represents it now counts.
     *
     * @param network found within the caller's scope
     */
    public boolean isCleared(UUID network, LocalDate day) {
        List<NetworkMember> representatives = members.representativesOf(network);
        if (representatives.isEmpty()) {
            return false;
        }
        Map<UUID, List<SanctionCheck>> checked =
                findings.checksOf(network, representatives.get(0).centreId(), representatives);
        return representatives.stream()
                .allMatch(
                        one ->
                                Clearance.after(
                                                checked.getOrDefault(one.id(), List.of()),
                                                day,
                                                centres.zoneOf(one.centreId()))
                                        .isClear());
    }
}

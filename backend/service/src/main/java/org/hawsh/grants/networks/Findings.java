package org.hawsh.grants.networks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.centres.Centres;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.platform.security.SealedJson;

/**
 * What was found about a representative follows them from network to network of their centre. The same record of the register stands
 * everywhere as it was found; of somebody who is only called alike it is pointed out, and whoever looks decides.
 */
@ApplicationScoped
class Findings {
    private final CheckRepository checks;
    private final MemberRepository members;
    private final NetworkRepository networks;
    private final Participants participants;
    private final Centres centres;
    private final SealedJson seals;

    Findings(
            CheckRepository checks,
            MemberRepository members,
            NetworkRepository networks,
            Participants participants,
            Centres centres,
            SealedJson seals) {
        this.checks = checks;
        this.members = members;
        this.networks = networks;
        this.participants = participants;
        this.centres = centres;
        this.seals = seals;
    }

    /**
     * The checks of each of them, and what was found about the same person in another network.
     *
     * @param some members of one network
     */
    Map<UUID, List<SanctionCheck>> checksOf(UUID network, UUID centre, List<NetworkMember> some) {
        Map<UUID, List<SanctionCheck>> beside = checks.foundBeside(network, centre);
        List<NetworkMember> found = members.list("id in ?1", beside.keySet());
        Map<UUID, List<SanctionCheck>> all = new HashMap<>(checks.byMember(network));
        for (NetworkMember one : some) {
            found.stream()
                    .filter(other -> one.isOnRecordAs(other))
                    .forEach(
                            other ->
                                    all.merge(
                                            one.id(),
                                            beside.get(other.id()),
                                            (own, theirs) ->
                                                    Stream.concat(own.stream(), theirs.stream())
                                                            .toList()));
        }
        return all;
    }

    /**
     * What was found about somebody who is the same, or is called alike, in the other networks of the centre.
     *
     * @param some representatives of one network
     */
    Map<UUID, List<MemberView.FoundElsewhere>> elsewhere(
            UUID network, UUID centre, List<KnownMember> some) {
        Map<UUID, List<SanctionCheck>> beside = checks.foundBeside(network, centre);
        Map<UUID, List<MemberView.FoundElsewhere>> all = new HashMap<>();
        if (beside.isEmpty() || some.isEmpty()) {
            return all;
        }
        List<NetworkMember> found = members.list("id in ?1", beside.keySet());
        Map<UUID, KnownMember> known = known(centre, found);
        Map<UUID, VolunteerNetwork> theirs =
                networks
                        .list(
                                "id in ?1",
                                found.stream()
                                        .map(NetworkMember::networkId)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(VolunteerNetwork::id, one -> one));
        for (KnownMember one : some) {
            List<MemberView.FoundElsewhere> alike = new ArrayList<>();
            for (NetworkMember other : found) {
                KnownMember them = known.get(other.id());
                if (one.mayBe(them)) {
                    alike.add(
                            new MemberView.FoundElsewhere(
                                    theirs.get(other.networkId()).ref().id(),
                                    theirs.get(other.networkId()).ref().name(),
                                    other.id(),
                                    one.isOnRecordAs(them),
                                    Clearance.after(
                                                    beside.get(other.id()),
                                                    centres.todayAt(centre),
                                                    centres.zoneOf(centre))
                                            .state()));
                }
            }
            all.put(one.id(), alike);
        }
        return all;
    }

    private Map<UUID, KnownMember> known(UUID centre, List<NetworkMember> found) {
        Map<UUID, ParticipantSummary> people =
                participants.named(
                        found.stream()
                                .map(NetworkMember::participantId)
                                .filter(Objects::nonNull)
                                .toList(),
                        Set.of(centre));
        return found.stream()
                .collect(
                        Collectors.toMap(
                                NetworkMember::id,
                                one ->
                                        new KnownMember(
                                                one.id(),
                                                one.participantId(),
                                                people.get(one.participantId()),
                                                one.details(seals))));
    }
}

package org.hawsh.grants.networks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.security.SealedJson;
import org.hawsh.work.records.Records;

/** Who is in a network. One caller after the other changes it, so that its last representative does not leave twice. */
@ApplicationScoped
@Transactional
class MemberService {
    private final MemberRepository members;
    private final Findings findings;
    private final Participants participants;
    private final Centres centres;
    private final SealedJson seals;
    private final MergePatch patches;
    private final Records records;

    MemberService(
            MemberRepository members,
            Findings findings,
            Participants participants,
            Centres centres,
            SealedJson seals,
            MergePatch patches,
            Records records) {
        this.members = members;
        this.findings = findings;
        this.participants = participants;
        this.centres = centres;
        this.seals = seals;
        this.patches = patches;
        this.records = records;
    }

    List<MemberView> list(UUID networkId) {
        VolunteerNetwork network =
                records.find(VolunteerNetwork.class, networkId, Permissions.NETWORK_PEOPLE_READ);
        List<NetworkMember> found = members.of(network);
        records.shown(
                NetworkSheet.MEMBER.didToMany("LIST").at(network.centreId()),
                found.stream().map(NetworkMember::id).toList());
        return views(network.id(), network.centreId(), found);
    }

    MemberView read(UUID id) {
        NetworkMember member =
                records.find(NetworkMember.class, id, Permissions.NETWORK_PEOPLE_READ);
        records.done(NetworkSheet.MEMBER, member, "READ");
        return view(member);
    }

    MemberView add(UUID networkId, AddMember request) {
        VolunteerNetwork network = lock(networkId);
        UUID participant = participantOf(request, network.centreId());
        MemberDetails details = request.details().dated(null, centres.todayAt(network.centreId()));
        NetworkMember member = new NetworkMember(network, participant, details, seals);
        List<NetworkMember> others = members.of(network);
        check(network, others, null, member, details);
        records.created(NetworkSheet.MEMBER, member);
        return view(member);
    }

    MemberView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        NetworkMember member = records.find(NetworkMember.class, id, Permissions.NETWORK_MANAGE);
        VolunteerNetwork network = lock(member.networkId());
        members.readAgain(member);
        MemberDetails before = member.details(seals);
        MergePatch.Patched<MemberDetails> patched = patches.apply(mergePatch, before);
        member.mustBe(seenVersion);
        MemberDetails after = patched.value().dated(before, centres.todayAt(network.centreId()));
        check(
                network,
                members.of(network).stream().filter(one -> one != member).toList(),
                before,
                member,
                after);
        if (!patched.changedFields().isEmpty()) {
            member.become(after, seals);
            records.edited(NetworkSheet.MEMBER, member, after.changed(before, patched));
        }
        return view(member);
    }

    /** @param before null for somebody who joins */
    private void check(
            VolunteerNetwork network,
            List<NetworkMember> others,
            MemberDetails before,
            NetworkMember member,
            MemberDetails after) {
        Map<UUID, ParticipantSummary> people =
                people(
                        network.centreId(),
                        Stream.concat(others.stream(), Stream.of(member)).toList());
        ParticipantSummary person = people.get(member.participantId());
        ValidationFailed.ifAny(
                MemberRules.faults(
                        before == null
                                ? null
                                : new KnownMember(
                                        member.id(), member.participantId(), person, before),
                        new KnownMember(member.id(), member.participantId(), person, after),
                        others.stream().map(other -> known(other, people)).toList(),
                        centres.todayAt(network.centreId())));
    }

    /** Null for somebody who is not in the register. */
    private UUID participantOf(AddMember request, UUID centre) {
        if (request.participantReference() == null) {
            return null;
        }
        Optional<UUID> found =
                participants.withReference(request.participantReference().strip(), centre);
        ValidationFailed.ifAny(
                found.isPresent()
                        ? List.of()
                        : List.of(Fault.at("/participantReference", "network-member-unknown")));
        return found.get();
    }

    private VolunteerNetwork lock(UUID networkId) {
        VolunteerNetwork network =
                records.lock(VolunteerNetwork.class, networkId, Permissions.NETWORK_MANAGE);
        network.mustBeActive();
        return network;
    }

    private MemberView view(NetworkMember member) {
        return views(member.networkId(), member.centreId(), List.of(member)).get(0);
    }

    private List<MemberView> views(UUID network, UUID centre, List<NetworkMember> found) {
        var today = centres.todayAt(centre);
        var zone = centres.zoneOf(centre);
        Map<UUID, ParticipantSummary> people = people(centre, found);
        Map<UUID, List<SanctionCheck>> checked = findings.checksOf(network, centre, found);
        Map<UUID, List<MemberView.FoundElsewhere>> elsewhere =
                findings.elsewhere(
                        network,
                        centre,
                        found.stream()
                                .filter(NetworkMember::represents)
                                .map(member -> known(member, people))
                                .toList());
        return found.stream()
                .map(
                        member ->
                                MemberView.of(
                                        member,
                                        known(member, people),
                                        Clearance.after(
                                                checked.getOrDefault(member.id(), List.of()),
                                                today,
                                                zone),
                                        elsewhere.getOrDefault(member.id(), List.of()),
                                        today))
                .toList();
    }

    private Map<UUID, ParticipantSummary> people(UUID centre, List<NetworkMember> found) {
        return participants.named(
                found.stream().map(NetworkMember::participantId).filter(Objects::nonNull).toList(),
                Set.of(centre));
    }

    private KnownMember known(NetworkMember member, Map<UUID, ParticipantSummary> people) {
        return new KnownMember(
                member.id(),
                member.participantId(),
                people.get(member.participantId()),
                member.details(seals));
    }
}

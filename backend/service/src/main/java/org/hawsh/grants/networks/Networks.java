package org.hawsh.grants.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.centres.Centres;
import org.hawsh.work.records.Records;

/** What other features may ask of networks; never who is in one. */
@ApplicationScoped
@Transactional
public class Networks {
    private final NetworkRepository networks;
    private final MemberRepository members;
    private final CheckRepository checks;
    private final Centres centres;
    private final Records records;

    Networks(
            NetworkRepository networks,
            MemberRepository members,
            CheckRepository checks,
            Centres centres,
            Records records) {
        this.networks = networks;
        this.members = members;
        this.checks = checks;
        this.centres = centres;
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

    /**
     * Whether a network may be paid: somebody represents it, and each of them is clear, for all that was known on the day, by a
     * check that is not too old. Whoever represents it now counts.
     *
     * @param network found within the caller's scope
     */
    public boolean isCleared(UUID network, LocalDate day) {
        List<NetworkMember> representatives = members.representativesOf(network);
        Map<UUID, List<SanctionCheck>> checked = checks.byMember(network);
        return !representatives.isEmpty()
                && representatives.stream()
                        .allMatch(
                                one ->
                                        Clearance.after(
                                                        checked.getOrDefault(one.id(), List.of()),
                                                        day,
                                                        centres.zoneOf(one.centreId()))
                                                .isClear());
    }
}

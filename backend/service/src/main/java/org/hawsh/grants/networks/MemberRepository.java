package org.hawsh.grants.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The members of networks that were found within the caller's scope. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<NetworkMember, UUID> {

    /** Those who are there first, each in the order in which they joined. */
    List<NetworkMember> of(VolunteerNetwork network) {
        return list(
                "networkId = ?1 and centreId = ?2 order by leftOn nulls first, joinedOn, id",
                network.id(),
                network.centreId());
    }

    /** As it stands now that the network is locked. */
    void readAgain(NetworkMember member) {
        getEntityManager().refresh(member);
    }

    List<NetworkMember> representativesOf(UUID network) {
        return list("networkId = ?1 and represents", network);
    }
}

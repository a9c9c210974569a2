package org.hawsh.grants.networks.support;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.hawsh.grants.networks.NetworkRef;
import org.hawsh.platform.security.SealedJson;
import org.hawsh.work.records.Kept;
import org.hibernate.annotations.DynamicUpdate;

/** How support reaches one network, under the network's id; sealed. */
@Entity
@DynamicUpdate
class NetworkSupport extends Kept {
    private UUID centreId;

    private byte[] sealed;

    protected NetworkSupport() {}

    /** Before anybody said anything. */
    NetworkSupport(NetworkRef network, SealedJson seals) {
        super(network.id());
        centreId = network.centreId();
        become(SupportDetails.NONE, seals);
    }

    void become(SupportDetails details, SealedJson seals) {
        sealed = seals.seal(details.stored(), place());
    }

    SupportDetails details(SealedJson seals) {
        return seals.open(sealed, place(), SupportDetails.class);
    }

    @Override
    public UUID centreId() {
        return centreId;
    }

    private String place() {
        return "network_support:" + id();
    }
}

package org.hawsh.grants.networks.support;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.grants.networks.NetworkRef;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.RecordedAtCentre;

/** How mixed a network said it was on a day. It is never changed: the newest stands. */
@Entity
class NetworkMix extends RecordedAtCentre {
    private UUID networkId;

    private LocalDate askedOn;

    private int hostCommunity;

    private int displaced;

    private int returnees;

    private UUID recordedBy;

    private Instant recordedAt;

    protected NetworkMix() {}

    NetworkMix(NetworkRef network, RecordMix request, UUID by) {
        super(network.centreId());
        networkId = network.id();
        askedOn = request.askedOn();
        hostCommunity = request.hostCommunity();
        displaced = request.displaced();
        returnees = request.returnees();
        recordedBy = by;
        recordedAt = Moments.now();
    }

    MixView view() {
        Integer[] shares = Shares.of(hostCommunity, displaced, returnees);
        return new MixView(networkId, askedOn, shares[0], shares[1], shares[2]);
    }
}

package org.hawsh.grants.networks.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.grants.networks.NetworkRef;
import org.hawsh.grants.networks.Networks;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** How mixed networks say they are: counted by them, shown as shares. */
@ApplicationScoped
@Transactional
class MixService {
    private final MixRepository mixes;
    private final Networks networks;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    MixService(
            MixRepository mixes,
            Networks networks,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.mixes = mixes;
        this.networks = networks;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    MixView read(UUID networkId) {
        NetworkRef network = networks.require(networkId, Permissions.NETWORK_MIX_READ);
        records.done(SupportSheet.MIX, network, "READ");
        return mixes.newestOf(networkId)
                .map(NetworkMix::view)
                .orElseGet(() -> MixView.unasked(networkId));
    }

    MixView record(UUID networkId, RecordMix request) {
        NetworkRef network = networks.lockActive(networkId, Permissions.NETWORK_MANAGE);
        ValidationFailed.ifAny(request.faults(centres.todayAt(network.centreId())));
        NetworkMix mix = new NetworkMix(network, request, user.subject());
        records.created(mix, SupportSheet.MIX.did("RECORD", mix));
        return mix.view();
    }
}

package org.hawsh.grants.networks.support;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.grants.networks.NetworkRef;
import org.hawsh.grants.networks.Networks;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.security.SealedJson;
import org.hawsh.work.records.Records;

/** How support reaches networks. What nobody said yet is the same as nothing, at version 0. */
@ApplicationScoped
@Transactional
class SupportService {
    private final SupportRepository support;
    private final Networks networks;
    private final SealedJson seals;
    private final MergePatch patches;
    private final Records records;

    SupportService(
            SupportRepository support,
            Networks networks,
            SealedJson seals,
            MergePatch patches,
            Records records) {
        this.support = support;
        this.networks = networks;
        this.seals = seals;
        this.patches = patches;
        this.records = records;
    }

    SupportView read(UUID networkId) {
        NetworkRef network = networks.require(networkId, Permissions.NETWORK_PEOPLE_READ);
        records.done(SupportSheet.SUPPORT, network, "READ");
        return support.findByIdOptional(networkId)
                .map(this::view)
                .orElseGet(() -> SupportView.of(networkId, SupportDetails.NONE, 0));
    }

    /** The network is locked, so that of two who are the first to say something one hears of the other. */
    SupportView edit(UUID networkId, int seenVersion, JsonNode mergePatch) {
        NetworkRef network = networks.lockActive(networkId, Permissions.NETWORK_MANAGE);
        NetworkSupport record = support.findByIdOptional(networkId).orElseGet(() -> begun(network));
        MergePatch.Patched<SupportDetails> patched =
                patches.apply(mergePatch, record.details(seals));
        ValidationFailed.ifAny(patched.value().faults());
        record.mustBe(seenVersion);
        if (!patched.changedFields().isEmpty()) {
            record.become(patched.value(), seals);
            records.edited(SupportSheet.SUPPORT, record, patched.changedFields());
        }
        return view(record);
    }

    private NetworkSupport begun(NetworkRef network) {
        NetworkSupport begun = new NetworkSupport(network, seals);
        support.persistAndFlush(begun);
        return begun;
    }

    private SupportView view(NetworkSupport record) {
        return SupportView.of(record.id(), record.details(seals), record.version());
    }
}

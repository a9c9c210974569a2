package org.hawsh.access.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.DeviceContents;
import org.hawsh.access.offline.OfflineLeaseRepository.Lease;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.security.Sealer;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.values.Ids;

/** Gives the service's share of a device's key to a live sign-in, and again while the lease lasts; afterwards to nobody. */
@ApplicationScoped
@Transactional
class OfflineLeaseService implements DeviceContents {
    private static final String ENTITY = "offline_lease";
    private static final int SHARE_BYTES = 32;

    private final OfflineLeaseRepository leases;
    private final Sealer sealer;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final SecureRandom random = new SecureRandom();

    OfflineLeaseService(
            OfflineLeaseRepository leases, Sealer sealer, CurrentUser user, AuditTrail audit) {
        this.leases = leases;
        this.sealer = sealer;
        this.user = user;
        this.audit = audit;
    }

    /** The lease this device had before ends: what was kept under it is opened by nobody any more. */
    OfflineLeaseView begin(UUID device) {
        byte[] share = new byte[SHARE_BYTES];
        random.nextBytes(share);
        UUID id = Ids.next();
        leases.begin(id, device, sealer.seal(share, place(id)));
        audit.record(Act.of("TAKE_ALONG", ENTITY, id));
        return view(id);
    }

    OfflineLeaseView read(UUID id) {
        OfflineLeaseView view = view(id);
        audit.record(Act.of("READ", ENTITY, id));
        return view;
    }

    @Override
    public int offlineRostersOf(UUID subject) {
        return leases.countOf(subject);
    }

    private OfflineLeaseView view(UUID id) {
        Lease lease = leases.find(id, user.subject()).orElseThrow(NotFound::new);
        byte[] share = sealer.open(lease.sealedShare(), place(id)).orElseThrow(NotFound::new);
        return new OfflineLeaseView(
                id,
                lease.device(),
                Base64.getEncoder().encodeToString(share),
                lease.validUntil(),
                lease.secondsLeft());
    }

    private String place(UUID id) {
        return ENTITY + "/" + user.subject() + "/" + id;
    }
}

package org.hawsh.grants.goods;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.awards.GrantState;
import org.hawsh.grants.awards.Grants;

/** Supports that are or were given: papers and handovers may still come when all the money is accounted for. */
@ApplicationScoped
class SignedGrants {
    private static final Set<GrantState> NEVER_GIVEN =
            EnumSet.of(GrantState.PREPARED, GrantState.CANCELLED);

    private final Grants grants;

    SignedGrants(Grants grants) {
        this.grants = grants;
    }

    /** @throws GoodsRefusal unless its agreement was signed */
    GrantRef lock(UUID id) {
        GrantRef grant = grants.lock(id, Permissions.GRANT_MANAGE);
        if (NEVER_GIVEN.contains(grant.state())) {
            throw GoodsRefusal.nothingAgreed();
        }
        return grant;
    }
}

package org.hawsh.mediation.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.mediation.vault.CaseKey;

/**
 * A case that the caller is a member of, or has opened to read it, with the key that opens it.
 *
 * @param keptUntil the last day on which its narrative is kept; null until the mediation is over
 */
public record OpenedCase(
        UUID id, UUID centreId, CaseState state, LocalDate keptUntil, CaseKey key) {

    /** @throws CaseRefusal once it has an agreement or has ended */
    public OpenedCase mustBeOpen() {
        if (!state.isOpen()) {
            throw CaseRefusal.noLongerOpen();
        }
        return mustBeReadable();
    }

    /** @throws CaseRefusal once what was told is destroyed */
    public OpenedCase mustBeReadable() {
        if (key.isDestroyed()) {
            throw CaseRefusal.noLongerOpen();
        }
        return this;
    }
}

package org.hawsh.grants.awards;

import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.grants.ledger.Fund;
import org.hawsh.platform.values.Money;
import org.hawsh.work.records.Auditable;

/**
 * A support as the other parts of it meet it.
 *
 * @param code by which the network follows it
 * @param amount as it is agreed now
 * @param startsOn null before anything is agreed
 * @param endsOn the last day, included
 * @param completedOn null until what was planned is there
 */
public record GrantRef(
        UUID id,
        UUID centreId,
        UUID contributionId,
        UUID callId,
        UUID applicationId,
        UUID networkId,
        String code,
        String title,
        Money amount,
        GrantState state,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate completedOn)
        implements Auditable {

    public Fund fund() {
        return new Fund(centreId, contributionId);
    }
}

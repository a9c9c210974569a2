package org.hawsh.grants.calls;

import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.values.Money;

/**
 * A call was opened. Observed in the transaction that opens it: whoever keeps the money reserves the budget there, and a
 * refusal of theirs keeps the call shut.
 *
 * @param contributionId out of which it is paid
 * @param budget for all supports of the call together
 * @param closesAtTheLatest the last day to which its closing can be put off
 */
public record CallOpened(
        UUID callId,
        UUID centreId,
        UUID contributionId,
        Money budget,
        LocalDate closesAtTheLatest) {}

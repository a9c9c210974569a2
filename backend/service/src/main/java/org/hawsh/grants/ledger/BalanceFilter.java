package org.hawsh.grants.ledger;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which balances, by which of the two clocks. */
record BalanceFilter(
        @QueryParam("contributionId") UUID contributionId,
        @QueryParam("callId") UUID callId,
        @QueryParam("grantId") UUID grantId,
        @QueryParam("effectiveOn")
                @Parameter(
                        description =
                                "As it was on this day: what counts from a later one is left out. Today where it is missing")
                LocalDate effectiveOn,
        @QueryParam("knownAt")
                @Parameter(
                        description =
                                "As it was known at this moment: what was entered later is left out. Now where it is missing")
                Instant knownAt) {}

package org.hawsh.grants.ledger;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which balances, by which of the two clocks. */
record BalanceFilter(
        @QueryParam("contributionId")
                @Parameter(description = "Only what belongs to one contribution")
                UUID contributionId,
        @QueryParam("callId") @Parameter(description = "Only what belongs to one call") UUID callId,
        @QueryParam("grantId") @Parameter(description = "Only what belongs to one grant")
                UUID grantId,
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

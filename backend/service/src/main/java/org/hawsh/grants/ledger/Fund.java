package org.hawsh.grants.ledger;

import java.util.UUID;

/** Whose money it is: one contribution of a funder to one centre. It stays that for all its way. */
public record Fund(UUID centreId, UUID contributionId) {}

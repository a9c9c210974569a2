package org.hawsh.grants.applications;

import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Money;

/**
 * An application as whoever selects meets it.
 *
 * @param code by which the network follows it
 * @param asked what all lines come to but those the network brings itself
 * @param submittedAt for the first time
 */
public record ApplicationRef(
        UUID id, UUID networkId, String code, String title, Money asked, Instant submittedAt) {}

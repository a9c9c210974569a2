package org.hawsh.grants.selection;

import java.time.Instant;
import org.hawsh.platform.values.Money;

/**
 * What was decided about an application.
 *
 * @param amount null where it is not supported
 * @param reason why none, or less than was asked; null where nothing was said
 */
public record Outcome(Money amount, String reason, Instant decidedAt) {}

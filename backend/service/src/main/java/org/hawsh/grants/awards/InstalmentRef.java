package org.hawsh.grants.awards;

import java.util.UUID;
import org.hawsh.platform.values.Money;

/**
 * An instalment that was approved to be given as goods.
 *
 * @param position from 1 on, in the order of the agreement
 */
public record InstalmentRef(UUID id, int position, Money amount, UUID askedBy, UUID approvedBy) {}

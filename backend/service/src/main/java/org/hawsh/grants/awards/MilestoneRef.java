package org.hawsh.grants.awards;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a network is to do, and until when.
 *
 * @param position from 1 on, in the order of the agreement
 * @param dueOn the last day
 * @param reachedOn null until it is
 */
public record MilestoneRef(
        UUID id,
        int position,
        String title,
        LocalDate dueOn,
        MilestoneState state,
        LocalDate reachedOn) {}

package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;

/** How many children could not be taken in on a day, and why. */
record RefusedSeats(@NotNull Why why, @NotNull Integer children) {}

package org.hawsh.activities.childcare.bookings;

import jakarta.validation.constraints.NotNull;

/** How many children could not be taken in on a day, and why. */
public record RefusedSeats(@NotNull Why why, @NotNull Integer children) {}

package org.hawsh.centres.holds;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.problems.Fault;

/** A room that is needed from–to. What for is not asked. */
record HoldRoom(@NotNull UUID roomId, @NotNull LocalDateTime from, @NotNull LocalDateTime to) {
    private static final int LONGEST_HOURS = 12;

    /** @param now at the centre */
    List<Fault> faults(LocalDateTime now) {
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("/from", from));
        faults.addAll(LocalMoments.implausible("/to", to));
        if (!to.isAfter(from)) {
            faults.add(Fault.at("/to", "ends-before-it-begins"));
        } else if (Duration.between(from, to).toHours() > LONGEST_HOURS) {
            faults.add(Fault.at("/to", "hold-too-long", LONGEST_HOURS));
        }
        if (!to.isAfter(now)) {
            faults.add(Fault.at("/to", "in-the-past"));
        }
        return faults;
    }
}

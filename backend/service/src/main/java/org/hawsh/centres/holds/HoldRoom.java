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
record HoldRoom(
        @NotNull UUID roomId, @NotNull LocalDateTime startsAt, @NotNull LocalDateTime endsAt) {
    private static final int LONGEST_HOURS = 12;

    /** @param now at the centre */
    List<Fault> faults(LocalDateTime now) {
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("/startsAt", startsAt));
        faults.addAll(LocalMoments.implausible("/endsAt", endsAt));
        if (!endsAt.isAfter(startsAt)) {
            faults.add(Fault.at("/endsAt", "ends-before-it-begins"));
        } else if (Duration.between(startsAt, endsAt).toHours() > LONGEST_HOURS) {
            faults.add(Fault.at("/endsAt", "hold-too-long", LONGEST_HOURS));
        }
        if (!endsAt.isAfter(now)) {
            faults.add(Fault.at("/endsAt", "in-the-past"));
        }
        return faults;
    }
}

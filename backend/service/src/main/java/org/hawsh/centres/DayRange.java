package org.hawsh.centres;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;

/** Days from–to, both included, as a request asks for them: at most two months. */
public record DayRange(LocalDate from, LocalDate to) {
    private static final int LONGEST = 62;
    private static final int USUAL = 14;

    /**
     * @param from today if left out
     * @param to two weeks from the beginning if left out
     * @throws ValidationFailed if it ends before it begins or is longer than two months
     */
    public static DayRange of(LocalDate from, LocalDate to, LocalDate today) {
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("?from", from));
        faults.addAll(LocalMoments.implausible("?to", to));
        ValidationFailed.ifAny(faults);
        LocalDate first = from == null ? today : from;
        LocalDate last = to == null ? first.plusDays(USUAL - 1) : to;
        if (last.isBefore(first)) {
            faults.add(Fault.at("?to", "ends-before-it-begins"));
        } else if (ChronoUnit.DAYS.between(first, last) >= LONGEST) {
            faults.add(Fault.at("?to", "too-many-days", LONGEST));
        }
        ValidationFailed.ifAny(faults);
        return new DayRange(first, last);
    }

    public List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }
}

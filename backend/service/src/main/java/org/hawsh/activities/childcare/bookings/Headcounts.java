package org.hawsh.activities.childcare.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.centres.rooms.AgeBand;
import org.hawsh.centres.rooms.CornerRef;
import org.hawsh.participants.households.ChildRef;
import org.hawsh.participants.households.Households;

/** How many children are expected on a day, and how many adults they take. */
@ApplicationScoped
public class Headcounts {
    private static final int DIGITS = 9;

    private final Bookings bookings;
    private final Households households;

    Headcounts(Bookings bookings, Households households) {
        this.bookings = bookings;
        this.households = households;
    }

    public HeadcountView of(UUID centre, LocalDate day, CornerRef place) {
        Map<UUID, Booking> booked = bookings.firstOf(centre, day);
        List<ChildRef> children = households.childrenOf(booked.keySet(), day.getYear(), centre);
        Map<AgeBand, Integer> counts = new LinkedHashMap<>();
        List<AgeBand> bands = place == null ? List.of() : place.bands();
        bands.forEach(band -> counts.put(band, 0));
        int unknown = 0;
        for (Booking booking : booked.values()) {
            List<AgeBand> theirs =
                    children.stream()
                            .filter(child -> child.participantId().equals(booking.participantId()))
                            .flatMap(child -> bandOf(place, child, day).stream())
                            .limit(booking.places())
                            .toList();
            theirs.forEach(band -> counts.merge(band, 1, Integer::sum));
            unknown += booking.places() - theirs.size();
        }
        int all = unknown + counts.values().stream().mapToInt(Integer::intValue).sum();
        return new HeadcountView(
                day,
                all,
                counts.entrySet().stream()
                        .map(
                                one ->
                                        new HeadcountView.BandCount(
                                                one.getKey().fromMonths(),
                                                one.getKey().toMonths(),
                                                one.getValue()))
                        .toList(),
                unknown,
                adultsFor(all, unknown, counts));
    }

    /** Of whom nothing is known yet is counted as if in the strictest band. */
    private static int adultsFor(int all, int unknown, Map<AgeBand, Integer> counts) {
        int strictest =
                counts.keySet().stream().mapToInt(AgeBand::childrenPerWorker).min().orElse(1);
        BigDecimal needed = parts(unknown, strictest);
        for (Map.Entry<AgeBand, Integer> one : counts.entrySet()) {
            needed = needed.add(parts(one.getValue(), one.getKey().childrenPerWorker()));
        }
        return new Load(all, all, needed.setScale(DIGITS, RoundingMode.HALF_UP), 0).adultsNeeded();
    }

    private static BigDecimal parts(int children, int childrenPerWorker) {
        return BigDecimal.valueOf(children)
                .divide(BigDecimal.valueOf(childrenPerWorker), 2 * DIGITS, RoundingMode.HALF_UP);
    }

    public static Optional<AgeBand> bandOf(CornerRef place, ChildRef child, LocalDate day) {
        return place == null
                ? Optional.empty()
                : place.bandOf(child.atLeastMonthsOld(day), child.atMostMonthsOld(day));
    }
}

package org.hawsh.activities.childcare.bookings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hawsh.centres.rooms.AgeBand;

/**
 * How full a corner is. A child takes one part of the children one worker may have at its age, and two adults are there or
 * nobody is taken in.
 *
 * @param children here now
 * @param needed how many adults these children take, in parts
 * @param adults here now
 */
public record Load(int places, int children, BigDecimal needed, int adults) {
    static final int FEWEST_ADULTS = 2;
    private static final int DIGITS = 9;

    /** Why one more child at an age one worker may have so many of finds no seat; empty if it does. */
    public Optional<Why> refuses(int childrenPerWorker) {
        if (adults < FEWEST_ADULTS) {
            return Optional.of(Why.TWO_ADULTS);
        }
        if (children >= places) {
            return Optional.of(Why.NO_PLACE);
        }
        return needed.add(part(childrenPerWorker))
                                .setScale(DIGITS - 2, RoundingMode.HALF_UP)
                                .compareTo(BigDecimal.valueOf(adults))
                        > 0
                ? Optional.of(Why.TOO_FEW_ADULTS)
                : Optional.empty();
    }

    /** How many more children of one band alone would find a seat now. */
    public int freeFor(AgeBand band) {
        int free = 0;
        Load grown = this;
        while (grown.refuses(band.childrenPerWorker()).isEmpty()) {
            free++;
            grown = grown.withOneMore(band.childrenPerWorker());
        }
        return free;
    }

    /** Whether those who are here could do without one of the adults. */
    public boolean canSpareAnAdult() {
        return children == 0
                || adults - 1 >= FEWEST_ADULTS
                        && needed.compareTo(BigDecimal.valueOf(adults - 1L)) <= 0;
    }

    /** The adults these children take; never one alone. */
    public int adultsNeeded() {
        return children == 0
                ? 0
                : Math.max(FEWEST_ADULTS, needed.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    private Load withOneMore(int childrenPerWorker) {
        return new Load(places, children + 1, needed.add(part(childrenPerWorker)), adults);
    }

    private static BigDecimal part(int childrenPerWorker) {
        return BigDecimal.ONE.divide(
                BigDecimal.valueOf(childrenPerWorker), 2 * DIGITS, RoundingMode.HALF_UP);
    }
}

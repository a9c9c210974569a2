package org.hawsh.centres.rooms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A children's corner as other features see it. */
public record CornerRef(UUID centreId, UUID roomId, int places, List<AgeBand> bands) {

    /**
     * The band of a child whose age is only roughly known: the one of the youngest it can be, since the younger take more of a
     * worker; else the first one it can be in at all.
     */
    public Optional<AgeBand> bandOf(int atLeastMonths, int atMostMonths) {
        return bands.stream()
                .filter(
                        band ->
                                band.fromMonths() <= atMostMonths
                                        && atLeastMonths < band.toMonths())
                .findFirst();
    }
}

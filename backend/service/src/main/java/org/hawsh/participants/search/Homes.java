package org.hawsh.participants.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.places.KnownPlace;
import org.hawsh.places.PlaceLevel;
import org.hawsh.places.PlaceScheme;
import org.hawsh.places.PlaceView;
import org.hawsh.places.Places;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Where people told that they live, as coarse as it is kept: it tells two of one name apart. */
@ApplicationScoped
class Homes {
    private static final String OF =
            """
            select participant_id, coalesce(district_id, governorate_id) as place from participant_profile
            where participant_id = any(:ids) and governorate_id is not null
            """;

    private final EntityManager database;
    private final Places places;

    Homes(EntityManager database, Places places) {
        this.database = database;
        this.places = places;
    }

    /** @param participants whom the caller may see; who told nothing is left out */
    @Transactional(TxType.MANDATORY)
    Map<UUID, PlaceView> of(Collection<UUID> participants) {
        Map<UUID, Integer> told =
                Rows.of(database, OF, Home.class)
                        .setParameter("ids", participants.toArray(UUID[]::new))
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Home::participantId, Home::place));
        Map<Integer, PlaceView> known = told.isEmpty() ? Map.of() : places.byId(told.values());
        Map<UUID, PlaceView> homes = new HashMap<>();
        told.forEach((id, place) -> homes.put(id, known.get(place)));
        return homes;
    }

    /**
     * Also one that has ended: people told where they live when they told it.
     *
     * @throws Unknown where no governorate has this code
     */
    @Transactional(TxType.MANDATORY)
    Integer governorate(String pcode) {
        return places.find(PlaceScheme.COD, pcode)
                .or(() -> places.find(PlaceScheme.HAWSH, pcode))
                .filter(found -> found.place().level() == PlaceLevel.GOVERNORATE)
                .map(KnownPlace::id)
                .orElseThrow(Unknown::new);
    }

    private record Home(UUID participantId, int place) {}

    /** Nobody lives in a place that is not. */
    static final class Unknown extends Refusal {
        Unknown() {
            super(
                    ProblemType.PLACE_UNKNOWN,
                    List.of(Fault.at("/governoratePcode", "place-code-unknown")));
        }
    }
}

package org.hawsh.grants.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.places.KnownPlace;
import org.hawsh.places.PlaceView;
import org.hawsh.places.Places;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;

/** The places initiatives made, and how they are kept. */
@ApplicationScoped
@Transactional
class InitiativePlaceService {
    private final InitiativePlaceRepository made;
    private final Places places;
    private final Centres centres;
    private final Cursors cursors;
    private final CurrentUser user;

    InitiativePlaceService(
            InitiativePlaceRepository made,
            Places places,
            Centres centres,
            Cursors cursors,
            CurrentUser user) {
        this.made = made;
        this.places = places;
        this.centres = centres;
        this.cursors = cursors;
        this.user = user;
    }

    Page<InitiativePlaceView> page(InitiativePlaceFilter filter) {
        Map<UUID, LocalDate> todays = new TreeMap<>();
        user.centresWith(Permissions.GRANT_READ, filter.centreId())
                .forEach(centre -> todays.put(centre, centres.todayAt(centre)));
        Integer district = district(filter, todays);
        String bound =
                "%s:initiative-places:%s:%s:%s:%s:%s"
                        .formatted(
                                user.subject(),
                                todays.keySet(),
                                filter.kind(),
                                district,
                                filter.condition(),
                                filter.nextVisit());
        Page<InitiativePlace> page =
                cursors.byId(
                        filter.cursor(),
                        filter.limit(),
                        bound,
                        (before, count) -> made.page(todays, filter, district, before, count),
                        InitiativePlace::id);
        Map<Integer, PlaceView> districts =
                places.byId(
                        page.items().stream()
                                .map(InitiativePlace::districtId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        return page.map(place -> InitiativePlaceView.of(place, districts.get(place.districtId())));
    }

    /** Null for any. */
    private Integer district(InitiativePlaceFilter filter, Map<UUID, LocalDate> todays) {
        if (filter.districtPcode() == null) {
            return null;
        }
        Optional<KnownPlace> known =
                todays.values().stream()
                        .max(LocalDate::compareTo)
                        .flatMap(today -> places.findOn(filter.districtPcode(), today));
        if (known.isEmpty()) {
            ValidationFailed.ifAny(List.of(Fault.at("/districtPcode", "place-code-unknown")));
        }
        return known.get().id();
    }
}

package org.hawsh.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A whole list of places, as it stands and as a newer one changes it. */
@ApplicationScoped
@Transactional
public class PlaceLists {
    private final PlaceRepository places;
    private final PlaceAliasRepository aliases;

    PlaceLists(PlaceRepository places, PlaceAliasRepository aliases) {
        this.places = places;
        this.aliases = aliases;
    }

    /** Every place that ever stood in the list, by its code. */
    public Map<String, PlaceView> all(PlaceScheme scheme) {
        return places.in(scheme).stream()
                .map(Place::view)
                .collect(Collectors.toMap(PlaceView::pcode, Function.identity()));
    }

    /** Codes that ended because another place took them over: lists that still have them are behind the law. */
    public Set<String> passedOn(PlaceScheme scheme) {
        return aliases.codesIn(scheme);
    }

    /**
     * @param listed added or changed, as they are from now on
     * @param ended codes of the scheme that end
     * @param lastDay the last day of those that end
     */
    public void apply(
            PlaceScheme scheme,
            Collection<PlaceView> listed,
            Collection<String> ended,
            LocalDate lastDay) {
        Map<String, Place> known =
                places.in(scheme).stream()
                        .collect(Collectors.toMap(Place::pcode, Function.identity()));
        List<PlaceView> parentsFirst =
                listed.stream().sorted(Comparator.comparing(PlaceView::level)).toList();
        for (PlaceView place : parentsFirst) {
            if (known.containsKey(place.pcode())) {
                known.get(place.pcode()).become(place);
            } else {
                places.persist(Place.of(place));
            }
        }
        ended.forEach(code -> known.get(code).end(lastDay));
        places.flush();
    }
}

package org.hawsh.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What other features may ask of places. */
@ApplicationScoped
public class Places {
    private final PlaceRepository places;

    Places(PlaceRepository places) {
        this.places = places;
    }

    @Transactional
    public Map<Integer, PlaceView> byId(Collection<Integer> ids) {
        return places.withIds(ids).stream().collect(Collectors.toMap(Place::id, Place::view));
    }

    @Transactional
    List<PlaceView> at(PlaceLevel level) {
        return places.at(level).stream().map(Place::view).toList();
    }
}

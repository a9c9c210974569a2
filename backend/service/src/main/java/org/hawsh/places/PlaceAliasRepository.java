package org.hawsh.places;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class PlaceAliasRepository implements PanacheRepositoryBase<PlaceAlias, Integer> {

    List<PlaceAlias> of(Integer placeId) {
        return list("placeId = ?1 order by scheme, preference, code, name", placeId);
    }

    /** Exactly this code: one character more or less is another place. */
    List<PlaceAlias> coded(PlaceScheme scheme, String code) {
        return list("scheme = ?1 and code = ?2 order by preference, id", scheme, code);
    }

    Set<String> codesIn(PlaceScheme scheme) {
        return list("scheme = ?1 and code is not null", scheme).stream()
                .map(alias -> alias.view().code())
                .collect(Collectors.toSet());
    }

    /** @param key as {@link PlaceName#key} makes it */
    List<PlaceAlias> named(PlaceScheme scheme, String key) {
        return list("scheme = ?1 and lower(name) = ?2 order by preference, id", scheme, key);
    }
}

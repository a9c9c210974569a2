package org.hawsh.places;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class PlaceRepository implements PanacheRepositoryBase<Place, Integer> {

    List<Place> at(PlaceLevel level) {
        return list("level", Sort.by("scheme").and("pcode"), level);
    }

    List<Place> withIds(Collection<Integer> ids) {
        return list("id in ?1", ids);
    }
}

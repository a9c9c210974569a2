package org.hawsh.places;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Places are everybody's: the one repository whose finders take no centres. */
@ApplicationScoped
class PlaceRepository implements PanacheRepositoryBase<Place, Integer> {
    private static final String VALID = "validFrom <= :on and (validTo is null or validTo >= :on)";

    /**
     * @param afterScheme with {@code afterPcode} the last place of the page before; both empty for the first page
     */
    List<Place> page(
            PlaceFilter filter, LocalDate on, String afterScheme, String afterPcode, int count) {
        StringBuilder where = new StringBuilder(VALID);
        Parameters values = Parameters.with("on", on);
        if (filter.level() != null) {
            where.append(" and level = :level");
            values.and("level", filter.level());
        }
        if (filter.parent() != null) {
            where.append(" and parentPcode = :parent");
            values.and("parent", filter.parent());
        }
        if (filter.scheme() != null) {
            where.append(" and scheme = :scheme");
            values.and("scheme", filter.scheme().name());
        }
        where.append(
                " and (scheme > :afterScheme or scheme = :afterScheme and pcode > :afterPcode)"
                        + " order by scheme, pcode");
        values.and("afterScheme", afterScheme).and("afterPcode", afterPcode);
        return find(where.toString(), values).page(0, count).list();
    }

    List<Place> withIds(Collection<Integer> ids) {
        return list("id in ?1", ids);
    }

    Optional<Place> find(PlaceScheme scheme, String pcode) {
        return find("scheme = ?1 and pcode = ?2", scheme.name(), pcode).firstResultOptional();
    }

    Optional<Place> findOn(PlaceScheme scheme, String pcode, LocalDate on) {
        return find(
                        VALID + " and scheme = :scheme and pcode = :pcode",
                        Parameters.with("on", on).and("scheme", scheme.name()).and("pcode", pcode))
                .firstResultOptional();
    }

    /** @param key as {@link PlaceName#key} makes it */
    List<Place> named(PlaceScheme scheme, String key, LocalDate on) {
        return list(
                VALID
                        + " and scheme = :scheme and (lower(name.en) = :key or name.ar = :key or name.ckb = :key)",
                Parameters.with("on", on).and("scheme", scheme.name()).and("key", key));
    }

    List<Place> in(PlaceScheme scheme) {
        return list("scheme", scheme.name());
    }

    List<Place> validOn(LocalDate on) {
        return list(VALID, Parameters.with("on", on));
    }
}

package org.hawsh.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Iraq;

/** What other features may ask of places. */
@ApplicationScoped
@Transactional
public class Places {
    private static final String BETWEEN = " ";

    private final PlaceRepository places;
    private final PlaceAliasRepository aliases;
    private final Cursors cursors;
    private final CurrentUser user;

    Places(
            PlaceRepository places,
            PlaceAliasRepository aliases,
            Cursors cursors,
            CurrentUser user) {
        this.places = places;
        this.aliases = aliases;
        this.cursors = cursors;
        this.user = user;
    }

    public Map<Integer, PlaceView> byId(Collection<Integer> ids) {
        return places.withIds(ids).stream().collect(Collectors.toMap(Place::id, Place::view));
    }

    /** The place of this code, also one that has ended. */
    public Optional<KnownPlace> find(PlaceScheme scheme, String pcode) {
        return places.find(scheme, pcode).map(KnownPlace::of);
    }

    /** The place of this code, if the code was valid on the day. */
    public Optional<KnownPlace> findOn(PlaceScheme scheme, String pcode, LocalDate on) {
        return places.findOn(scheme, pcode, on).map(KnownPlace::of);
    }

    /** The place people choose from the list of that day: a code of the COD list, or ours for what it does not know. */
    public Optional<KnownPlace> findOn(String pcode, LocalDate on) {
        return findOn(PlaceScheme.COD, pcode, on).or(() -> findOn(PlaceScheme.HAWSH, pcode, on));
    }

    Page<PlaceView> page(PlaceFilter filter) {
        if (filter.level() == null && filter.parent() == null) {
            ValidationFailed.ifAny(List.of(Fault.at("?level", "level-or-parent")));
        }
        LocalDate on = filter.on() == null ? today() : filter.on();
        String bound =
                user.subject()
                        + ":places:"
                        + filter.level()
                        + ":"
                        + filter.parent()
                        + ":"
                        + filter.scheme()
                        + ":"
                        + filter.on();
        return cursors.page(
                        filter.cursor(),
                        filter.limit(),
                        bound,
                        BETWEEN,
                        (position, count) -> {
                            String[] after = position.split(BETWEEN, 2);
                            return places.page(filter, on, after[0], after[1], count);
                        },
                        last -> last.scheme() + BETWEEN + last.pcode())
                .map(Place::view);
    }

    PlaceDetail read(PlaceScheme scheme, String pcode) {
        Place place = places.find(scheme, pcode).orElseThrow(NotFound::new);
        return PlaceDetail.of(
                place, aliases.of(place.id()).stream().map(PlaceAlias::view).toList());
    }

    /** The country's date: places belong to no centre. */
    static LocalDate today() {
        return Iraq.today();
    }
}

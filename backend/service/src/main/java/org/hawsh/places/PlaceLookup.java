package org.hawsh.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.request.Request;

/**
 * From what a list reports to the place that is meant. Looked up exactly, inside the scheme it comes from, on the day it is
 * reported for.
 */
@ApplicationScoped
@Transactional
public class PlaceLookup {
    private final PlaceRepository places;
    private final PlaceAliasRepository aliases;
    private final Request request;

    PlaceLookup(PlaceRepository places, PlaceAliasRepository aliases, Request request) {
        this.places = places;
        this.aliases = aliases;
        this.request = request;
    }

    /**
     * What was reported beside what it is mapped to, for a record that keeps both.
     *
     * @throws PlaceUnknown with the places written much like it
     */
    public ReportedPlace reported(ResolvePlace reported) {
        return ReportedPlace.of(reported, candidates(reported).get(0));
    }

    PlaceResolution resolve(ResolvePlace reported) {
        return PlaceResolution.of(reported, candidates(reported));
    }

    /** Every place that may be meant, the proposed one first. A level that does not fit is not stretched. */
    private List<KnownPlace> candidates(ResolvePlace reported) {
        if ((reported.code() == null) == (reported.name() == null)) {
            ValidationFailed.ifAny(List.of(Fault.at("/code", "code-or-name")));
        }
        LocalDate on = reported.on() == null ? Places.today() : reported.on();
        List<PlaceAlias> others = aliasesOf(reported);
        Map<Integer, Place> byId =
                places.withIds(others.stream().map(PlaceAlias::placeId).toList()).stream()
                        .collect(Collectors.toMap(Place::id, Function.identity()));
        Predicate<Place> meant =
                place ->
                        place.isValidOn(on)
                                && (reported.level() == null || reported.level() == place.level());
        List<Place> preferred =
                Stream.concat(
                                ownOf(reported, on).stream(),
                                others.stream()
                                        .filter(PlaceAlias::isPreferred)
                                        .map(alias -> byId.get(alias.placeId())))
                        .filter(meant)
                        .sorted(Comparator.comparing(Place::level))
                        .toList();
        if (preferred.isEmpty()) {
            throw PlaceUnknown.at(
                    reported.code() != null ? "/code" : "/name",
                    NearPlaces.to(reported, places.validOn(on), request.language()));
        }
        return Stream.concat(
                        preferred.stream(),
                        others.stream().map(alias -> byId.get(alias.placeId())).filter(meant))
                .distinct()
                .map(KnownPlace::of)
                .toList();
    }

    private List<Place> ownOf(ResolvePlace reported, LocalDate on) {
        return reported.code() != null
                ? places.findOn(reported.scheme(), reported.code(), on).stream().toList()
                : places.named(reported.scheme(), PlaceName.key(reported.name()), on);
    }

    private List<PlaceAlias> aliasesOf(ResolvePlace reported) {
        return reported.code() != null
                ? aliases.coded(reported.scheme(), reported.code())
                : aliases.named(reported.scheme(), PlaceName.key(reported.name()));
    }
}

package org.hawsh.places;

/** A place with the number other tables refer to it by, which never leaves the service. */
public record KnownPlace(Integer id, PlaceView place) {
    static KnownPlace of(Place place) {
        return new KnownPlace(place.id(), place.view());
    }
}

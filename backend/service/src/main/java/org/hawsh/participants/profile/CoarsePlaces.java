package org.hawsh.participants.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hawsh.places.KnownPlace;
import org.hawsh.places.PlaceLevel;
import org.hawsh.places.Places;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** Finds a governorate and a district by their codes; a code nobody knows is refused, never guessed at. */
@ApplicationScoped
class CoarsePlaces {
    private final Places places;

    CoarsePlaces(Places places) {
        this.places = places;
    }

    @Transactional
    CoarsePlace find(
            String governoratePcode, String districtPcode, LocalDate on, Pointers pointers) {
        if (governoratePcode == null && districtPcode == null) {
            return CoarsePlace.UNKNOWN;
        }
        if (governoratePcode == null) {
            throw new Unknown(pointers.governorate(), "required");
        }
        KnownPlace governorate =
                known(governoratePcode, PlaceLevel.GOVERNORATE, on)
                        .orElseThrow(
                                () -> new Unknown(pointers.governorate(), "place-code-unknown"));
        if (districtPcode == null) {
            return new CoarsePlace(governorate.id(), null);
        }
        KnownPlace district =
                known(districtPcode, PlaceLevel.DISTRICT, on)
                        .orElseThrow(() -> new Unknown(pointers.district(), "place-code-unknown"));
        if (!governoratePcode.equals(district.place().parentPcode())) {
            throw new Unknown(pointers.district(), "district-elsewhere");
        }
        return new CoarsePlace(governorate.id(), district.id());
    }

    private Optional<KnownPlace> known(String pcode, PlaceLevel level, LocalDate on) {
        return places.findOn(pcode, on).filter(place -> place.place().level() == level);
    }

    /** Where the two codes stand in what was sent. */
    record Pointers(String governorate, String district) {}

    /** The list of that day has no such place there. */
    static final class Unknown extends Refusal {
        Unknown(String pointer, String code) {
            super(ProblemType.PLACE_UNKNOWN, List.of(Fault.at(pointer, code)));
        }
    }
}

package org.hawsh.centres;

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
import org.hawsh.platform.words.LocalizedText;

/** Finds the places a centre is said to be in on a day; a code nobody knows is refused, never guessed at. */
@ApplicationScoped
@Transactional
class CentrePlaces {
    private final Places places;

    CentrePlaces(Places places) {
        this.places = places;
    }

    Whereabouts of(
            String governoratePcode, String districtPcode, LocalizedText address, LocalDate on) {
        KnownPlace governorate =
                find(governoratePcode, PlaceLevel.GOVERNORATE, on)
                        .orElseThrow(() -> new Unknown("/governoratePcode", "place-code-unknown"));
        return new Whereabouts(
                governorate.id(), districtOf(governoratePcode, districtPcode, on), address);
    }

    /** @return null without a district */
    Integer districtOf(String governoratePcode, String districtPcode, LocalDate on) {
        if (districtPcode == null) {
            return null;
        }
        KnownPlace district =
                find(districtPcode, PlaceLevel.DISTRICT, on)
                        .orElseThrow(() -> new Unknown("/districtPcode", "place-code-unknown"));
        if (!governoratePcode.equals(district.place().parentPcode())) {
            throw new Unknown("/districtPcode", "district-elsewhere");
        }
        return district.id();
    }

    private Optional<KnownPlace> find(String pcode, PlaceLevel level, LocalDate on) {
        return places.findOn(pcode, on).filter(known -> known.place().level() == level);
    }

    /** The list of that day has no such place there. */
    static final class Unknown extends Refusal {
        Unknown(String pointer, String code) {
            super(ProblemType.PLACE_UNKNOWN, List.of(Fault.at(pointer, code)));
        }
    }
}

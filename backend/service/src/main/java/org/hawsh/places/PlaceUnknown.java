package org.hawsh.places;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** No list knows a place of this code or name. Nothing is guessed; places that are written much like it are named. */
final class PlaceUnknown extends Refusal {
    private PlaceUnknown(List<Fault> faults) {
        super(ProblemType.PLACE_UNKNOWN, faults);
    }

    static PlaceUnknown at(String pointer, List<String> near) {
        return new PlaceUnknown(
                near.isEmpty()
                        ? List.of(Fault.at(pointer, "place-not-listed"))
                        : near.stream()
                                .map(place -> Fault.at(pointer, "place-near", place))
                                .toList());
    }
}

package org.hawsh.participants.figures;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class FigureSamples implements Samples {
    private final Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listOpeningFigures", caller -> caller.calls().get(AFigure.FIGURES),
                "recordOpeningFigure", caller -> AFigure.of(1).sentBy(caller),
                "recordFigureCorrection",
                        caller ->
                                AFigure.of(1).insteadOf(AFigure.of(2).recordedBy(manager), caller),
                "countPeopleByDay",
                        caller -> caller.calls().get("/api/v1/participants/people-by-day"));
    }
}

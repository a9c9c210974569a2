package org.hawsh.participants.visits;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class VisitSamples implements Samples {
    private final Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
    private final String file = ASheet.with("2025-03-14,Sewing,3,0,,Book 1").checkedBy(manager);

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listAttendanceSheets", caller -> caller.calls().get(ASheet.SHEETS),
                "checkAttendanceSheet",
                        caller -> ASheet.with("2025-03-14,Sewing,3,0,,Book 1").sentBy(caller),
                "readAttendanceSheet", caller -> caller.calls().get(file),
                "commitAttendanceSheet",
                        caller -> caller.calls().post(ASheet.anyCheckedBy(manager) + "/commit"));
    }
}

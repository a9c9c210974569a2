package org.hawsh.participants.exports;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class ExportSamples implements Samples {
    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final String person = APerson.called("Exported").madeBy(registrar).toString();

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "requestParticipantExport",
                caller -> AnExport.valid().ofPeople(person).sentBy(caller),
                "listParticipantExports",
                caller -> caller.calls().get(AnExport.EXPORTS),
                "readParticipantExport",
                caller -> caller.calls().get(requested()),
                "approveParticipantExport",
                caller -> caller.calls().post(requested() + "/approval"),
                "refuseParticipantExport",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(Map.of("reason", "Too many"))
                                .post(requested() + "/refusal"),
                "fetchParticipantExport",
                caller -> caller.calls().get(AnExport.heldBy(caller) + "/file"),
                "shareParticipants",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(
                                        Map.of(
                                                "centreId",
                                                TheCentres.KIRKUK,
                                                "participantIds",
                                                List.of(person)))
                                .post("/api/v1/participants/sharings"));
    }

    private String requested() {
        return AnExport.valid().ofPeople(person).requestedBy(registrar);
    }
}

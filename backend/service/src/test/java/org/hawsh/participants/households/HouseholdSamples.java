package org.hawsh.participants.households;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.AChild;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class HouseholdSamples implements Samples {
    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final UUID parent = APerson.called("Matrix").madeBy(registrar);

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listChildren",
                        caller ->
                                caller.calls().get("/api/v1/participants/" + parent + "/children"),
                "createChild", caller -> AChild.called("Matrix").sentBy(caller, parent),
                "readChild", caller -> caller.calls().get(child()),
                "updateChild", this::edit,
                "endChild", caller -> caller.calls().post(child() + "/ending"),
                "listCollectors", caller -> caller.calls().get(child() + "/collectors"),
                "createCollector",
                        caller -> AChild.collector(caller, childId(), "ALLOWED", "Matrix"),
                "endCollector", this::endCollector);
    }

    private Response edit(Someone caller) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.child\"")
                .body("{\"sex\":\"FEMALE\"}")
                .patch(child());
    }

    private Response endCollector(Someone caller) {
        UUID child = childId();
        String collector = Made.name(AChild.collector(registrar, child, "ALLOWED", "Matrix"));
        return caller.calls()
                .post("/api/v1/children/" + child + "/collectors/" + collector + "/ending");
    }

    private String child() {
        return "/api/v1/children/" + childId();
    }

    private UUID childId() {
        return AChild.called("Matrix").of(parent, registrar);
    }
}

package org.hawsh.centres.days;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class OpenDaySamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listOpenDays",
                caller ->
                        caller.calls().get("/api/v1/centres/" + TheCentres.KIRKUK + "/open-days"));
    }
}

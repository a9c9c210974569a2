package org.hawsh.centres;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class CentreSamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of("listCentres", caller -> caller.calls().get("/api/v1/centres"));
    }
}

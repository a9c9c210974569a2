package org.hawsh.places;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class PlaceSamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listPlaces",
                caller -> caller.calls().queryParam("level", "GOVERNORATE").get("/api/v1/places"),
                "readPlace",
                caller -> caller.calls().get("/api/v1/places/COD/IQG13"),
                "resolvePlace",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(Map.of("scheme", "OCHA", "code", "IQ-G08"))
                                .post("/api/v1/places/resolutions"));
    }
}

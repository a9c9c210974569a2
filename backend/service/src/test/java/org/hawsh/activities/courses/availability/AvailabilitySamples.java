package org.hawsh.activities.courses.availability;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class AvailabilitySamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "readAvailability",
                caller ->
                        caller.calls()
                                .queryParam("startsOn", "2090-01-01")
                                .queryParam("startTime", "09:00")
                                .queryParam("endTime", "11:00")
                                .get("/api/v1/centres/" + TheCentres.KIRKUK + "/availability"));
    }
}

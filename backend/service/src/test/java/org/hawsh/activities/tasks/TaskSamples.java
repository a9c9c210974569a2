package org.hawsh.activities.tasks;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about what waits in Kirkuk. */
final class TaskSamples implements Samples {
    private static final String KIRKUK = "/api/v1/centres/" + TheCentres.KIRKUK;

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listTasks",
                caller -> caller.calls().get("/api/v1/tasks"),
                "listHouseCounts",
                caller -> caller.calls().get("/api/v1/house-counts"),
                "readHeadcounts",
                caller -> caller.calls().get(KIRKUK + "/headcounts"));
    }
}

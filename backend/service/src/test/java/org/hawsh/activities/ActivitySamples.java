package org.hawsh.activities;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.testing.AnActivity;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class ActivitySamples implements Samples {
    private static final String ACTIVITIES = "/api/v1/activities";

    private final UUID activity = AnActivity.any().added();

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listActivities", caller -> caller.calls().get(ACTIVITIES + "?limit=5"),
                "createActivity", caller -> AnActivity.any().sentBy(caller),
                "readActivity", caller -> caller.calls().get(ACTIVITIES + "/" + activity),
                "updateActivity", this::edit);
    }

    private Response edit(Someone caller) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + versionNow() + ".en.activity\"")
                .body("{\"ageFrom\":14}")
                .patch(ACTIVITIES + "/" + activity);
    }

    private long versionNow() {
        return Databases.count("select version from activity where id = ?", activity);
    }
}

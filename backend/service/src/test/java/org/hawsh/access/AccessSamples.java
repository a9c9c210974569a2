package org.hawsh.access;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class AccessSamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "readClientSettings",
                caller -> caller.calls().get("/api/v1/public/client-settings"),
                "readMe",
                caller -> caller.calls().get("/api/v1/me"),
                "listRoles",
                caller -> caller.calls().get("/api/v1/roles"));
    }
}

package org.hawsh.access.audit;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class AuditSamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of("listAuditEntries", caller -> caller.calls().get("/api/v1/audit-entries"));
    }
}

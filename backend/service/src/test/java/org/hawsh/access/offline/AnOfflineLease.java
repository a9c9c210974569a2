package org.hawsh.access.offline;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;

final class AnOfflineLease {
    static final String LEASES = "/api/v1/me/offline-leases";

    private AnOfflineLease() {}

    static Response begunBy(Someone caller, UUID device) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("device", device))
                .post(LEASES);
    }

    /** Where the lease of a new device stands. */
    static String heldBy(Someone caller) {
        return LEASES + "/" + Made.name(begunBy(caller, UUID.randomUUID()));
    }
}

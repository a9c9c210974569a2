package org.hawsh.access.offline;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class OfflineLeaseSamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "createOfflineLease",
                caller -> AnOfflineLease.begunBy(caller, UUID.randomUUID()),
                "readOfflineLease",
                caller -> caller.calls().get(AnOfflineLease.LEASES + "/" + leaseOf(caller)));
    }

    /** Of somebody who may begin none there is none to read. */
    private static String leaseOf(Someone caller) {
        Response begun = AnOfflineLease.begunBy(caller, UUID.randomUUID());
        return begun.statusCode() == 201 ? Made.name(begun) : UUID.randomUUID().toString();
    }
}

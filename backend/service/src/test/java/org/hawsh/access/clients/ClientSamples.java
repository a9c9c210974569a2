package org.hawsh.access.clients;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;

class ClientSamples implements Samples {

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listServiceClients",
                caller -> caller.calls().get(AServiceClient.CLIENTS),
                "createServiceClient",
                caller -> AServiceClient.named().sentBy(caller),
                "readServiceClient",
                caller -> caller.calls().get(AServiceClient.CLIENTS + "/" + made()),
                "rotateServiceClientSecret",
                caller -> AServiceClient.rotate(caller, made(), 0),
                "endServiceClient",
                caller -> AServiceClient.end(caller, made(), 0));
    }

    private static String made() {
        return AServiceClient.named().made().getString("serviceClient.id");
    }
}

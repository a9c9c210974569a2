package org.hawsh.access.clients;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.security.Sealer;

/** By what each client is changed at the identity provider: kept sealed, for this row and no other. */
@Singleton
class ClientKeys {
    private final Sealer sealer;

    ClientKeys(Sealer sealer) {
        this.sealer = sealer;
    }

    void keep(ServiceClient client, String key) {
        client.keepKey(sealer.seal(key.getBytes(StandardCharsets.UTF_8), placeOf(client.id())));
    }

    /** @return empty for one that was made at the identity provider by hand */
    Optional<String> of(ServiceClient client) {
        return Optional.ofNullable(client.sealedKey())
                .flatMap(kept -> sealer.open(kept, placeOf(client.id())))
                .map(key -> new String(key, StandardCharsets.UTF_8));
    }

    private static String placeOf(UUID id) {
        return "service_client/" + id;
    }
}

package org.hawsh.embedded.launch;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import org.hawsh.embedded.Web;

/**
 * The service as somebody of the demonstration asks it. What they prove themselves by is good for five minutes and is got anew before
 * that, however long a slow machine takes for one centre.
 */
final class ServiceClient {

    private static final Duration TRUSTED = Duration.ofMinutes(4);

    private final String service;
    private final Proof proof;
    private String token;
    private Instant staleAt = Instant.MIN;

    ServiceClient(String service, Proof proof) {
        this.service = service;
        this.proof = proof;
    }

    HttpRequest.Builder to(String path) throws IOException {
        return Web.to(service + "/api/v1" + path).header("Authorization", "Bearer " + token());
    }

    private String token() throws IOException {
        Instant now = Instant.now();
        if (now.isAfter(staleAt)) {
            token = proof.freshToken();
            staleAt = now.plus(TRUSTED);
        }
        return token;
    }

    /** By what somebody proves who they are. */
    interface Proof {
        String freshToken() throws IOException;
    }
}

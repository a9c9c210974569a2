package org.hawsh.access.clients;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.ToldOnce;
import org.hawsh.platform.http.Versioned;

@Schema(
        name = "ServiceClientCredentials",
        description =
                "By what a service client gets its tokens; the secret is said in this answer only")
record ServiceClientCredentials(
        @NotNull ServiceClientView serviceClient,
        @Schema(
                        description =
                                "Null where the answer is given again under the same Idempotency-Key: it is kept nowhere. Renew it then")
                String secret,
        @Schema(
                        description = "Where it asks for tokens, by the grant client_credentials",
                        examples =
                                "http://localhost:8180/realms/hawsh/protocol/openid-connect/token")
                @NotNull
                String tokenEndpoint)
        implements Addressed, Versioned, ToldOnce {

    @Override
    public UUID id() {
        return serviceClient.id();
    }

    @Override
    public Integer version() {
        return serviceClient.version();
    }

    @Override
    public String tagName() {
        return serviceClient.tagName();
    }

    @Override
    public ServiceClientCredentials withoutWhatIsToldOnce() {
        return new ServiceClientCredentials(serviceClient, null, tokenEndpoint);
    }

    /** Whoever writes it into a log by mistake writes no secret. */
    @Override
    public String toString() {
        return "credentials of " + serviceClient.clientId();
    }
}

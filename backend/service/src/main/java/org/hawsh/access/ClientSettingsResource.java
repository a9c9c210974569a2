package org.hawsh.access;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.platform.security.Environment;
import org.hawsh.platform.words.ConsentText;

@Path("/api/v1/public/client-settings")
@Tag(name = "Access")
class ClientSettingsResource {
    private final String issuer;
    private final Environment environment;

    ClientSettingsResource(
            @ConfigProperty(name = "hawsh.identity.issuer") String issuer,
            @ConfigProperty(name = "hawsh.environment") Environment environment) {
        this.issuer = issuer;
        this.environment = environment;
    }

    @GET
    @Operation(operationId = "readClientSettings", summary = "Read where to sign in")
    @SecurityRequirements
    @PermitAll
    public ClientSettings readClientSettings() {
        return new ClientSettings(
                new IdentityProvider(issuer, WebClient.ID), environment, ConsentText.CURRENT);
    }

    /** What a client must know before anybody has signed in. */
    record ClientSettings(
            @NotNull IdentityProvider identity,
            @NotNull Environment environment,
            @Schema(
                            description = "Version of the text people are asked by when they agree",
                            examples = ConsentText.CURRENT)
                    @NotNull
                    String consentTextVersion) {}

    /** The OpenID Connect issuer and the public client to use with code flow and PKCE. */
    record IdentityProvider(
            @Schema(examples = "http://localhost:8180/realms/hawsh") @NotNull String authority,
            @Schema(examples = WebClient.ID) @NotNull String clientId) {}
}

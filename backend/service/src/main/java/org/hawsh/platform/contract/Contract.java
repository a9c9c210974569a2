package org.hawsh.platform.contract;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.OAuthScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.hawsh.platform.problems.Problem;

/** The contract's own page: what it is, its licence, and how a caller proves who they are. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Hawsh",
                        version = "1.0.0",
                        description =
                                "The open system of record for community centres. Lists are keyset-paged objects; errors are"
                                        + " application/problem+json; edits need If-Match. Enumerations are open: accept values"
                                        + " you do not know. Every operation reads Accept-Language (en, ar or ckb). Days and"
                                        + " moments lie in the years 1900 to 2200.",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/", description = "The installation that answered this document"),
        security = @SecurityRequirement(name = "oauth2"),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "oauth2",
                                        type = SecuritySchemeType.OAUTH2,
                                        description =
                                                "Access tokens of the installation's Keycloak with the audience hawsh-api, sent"
                                                        + " as Authorization: Bearer. The addresses are those of an installation"
                                                        + " that has Keycloak below /auth; /api/v1/public/client-settings says"
                                                        + " where this one has it. What a caller may do is decided by roles in"
                                                        + " Hawsh and not by scopes.",
                                        flows =
                                                @OAuthFlows(
                                                        clientCredentials =
                                                                @OAuthFlow(
                                                                        tokenUrl = Contract.TOKENS,
                                                                        scopes =
                                                                                @OAuthScope(
                                                                                        name =
                                                                                                "openid",
                                                                                        description =
                                                                                                "A program of its own")),
                                                        authorizationCode =
                                                                @OAuthFlow(
                                                                        authorizationUrl =
                                                                                Contract.SIGN_IN,
                                                                        tokenUrl = Contract.TOKENS,
                                                                        refreshUrl =
                                                                                Contract.TOKENS,
                                                                        scopes =
                                                                                @OAuthScope(
                                                                                        name =
                                                                                                "openid",
                                                                                        description =
                                                                                                "Somebody who signs in"))))))
public class Contract extends Application {
    static final String TOKENS = "/auth/realms/hawsh/protocol/openid-connect/token";
    static final String SIGN_IN = "/auth/realms/hawsh/protocol/openid-connect/auth";
}

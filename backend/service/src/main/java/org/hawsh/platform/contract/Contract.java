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
                        description = Contract.GETTING_STARTED,
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

    /** What a reader of the file has to know before the first operation; the rest is told by the pages it names. */
    static final String GETTING_STARTED =
            """
            The open system of record for community centres. The reference, programs that can be copied and every problem with its sentence: `/docs`, on the installation that answered this document.

            - **Token**: OAuth 2.0; a program uses client credentials. `GET /api/v1/public/client-settings` says where (`identity.authority`), without a token. Send it as `Authorization: Bearer …`. `GET /api/v1/me` tells any valid token who it is, what it may do and whom to ask for more. Each operation names its permission (`x-permission`).
            - **Lists** are objects: `items`, and `next`, which is null on the last page and otherwise the `cursor` of the next one.
            - **Edits**: a change is sent with the `ETag` of what was read as `If-Match`. 428 without it; 412 if somebody saved in between, and nothing was overwritten. `PATCH` is a merge patch: what is left out stays, null takes away.
            - **Once**: a `POST` that is sent again under its `Idempotency-Key` has one effect and the same answer, for 72 hours.
            - **Refusals** are `application/problem+json`: decide by `type`, show `title` and `errors[].message`, keep `instance`.
            - **Busy**: 429 and 503 say in `Retry-After` after how many seconds to send the same again.
            - **Open**: a later Hawsh answers members and values of enumerations that are not known today. Go on without them, and never send them back.
            - **Languages**: every operation reads `Accept-Language` (en, ar or ckb). Days and moments lie in the years 1900 to 2200.
            - **Promise**: what stands here stays. What has to go answers `Deprecation` and `Sunset` for twelve months before: `/docs/changelog`.
            """;
}

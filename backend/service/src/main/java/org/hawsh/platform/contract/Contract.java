package org.hawsh.platform.contract;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
                                        + " you do not know.",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/", description = "The installation that answered this document"),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "bearer",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "JWT",
                                        description =
                                                "An access token of the installation's Keycloak for the audience hawsh-api")))
public class Contract extends Application {}

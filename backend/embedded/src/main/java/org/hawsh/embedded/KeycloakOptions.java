package org.hawsh.embedded;

import java.nio.file.Path;

/**
 * How a Keycloak server is wanted.
 *
 * @param home where the unpacked program is kept
 * @param directory its secrets, log and memory
 * @param port where to listen on 127.0.0.1; 0 takes a free one
 * @param managementPort where it tells its health; 0 takes a free one
 * @param webOrigin where the web client lives, the only place a login returns to
 * @param serviceUrl where the service is told of sign-ins that ended
 * @param serviceSecret by what the service proves itself
 */
public record KeycloakOptions(
        HawshHome home,
        Path directory,
        int port,
        int managementPort,
        PostgresServer postgres,
        String webOrigin,
        String serviceUrl,
        String serviceSecret,
        Progress progress) {

    /** A server for one run of tests, on free ports. */
    public static KeycloakOptions forTests(
            PostgresServer postgres, String webOrigin, String serviceUrl) {
        HawshHome home = HawshHome.find();
        Path directory = EphemeralDirectory.create(home, "keycloak");
        return new KeycloakOptions(
                home,
                directory,
                0,
                0,
                postgres,
                webOrigin,
                serviceUrl,
                Secrets.in(directory.resolve("secrets")).get("service"),
                Progress.SILENT);
    }

    KeycloakOptions onFixedPorts() {
        return new KeycloakOptions(
                home,
                directory,
                port == 0 ? Ports.free() : port,
                managementPort == 0 ? Ports.free() : managementPort,
                postgres,
                webOrigin,
                serviceUrl,
                serviceSecret,
                progress);
    }

    Installation installation() {
        return new Installation(webOrigin, serviceUrl, serviceSecret);
    }
}

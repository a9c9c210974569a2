package org.hawsh.embedded.launch;

import java.util.Map;
import java.util.Optional;
import org.hawsh.embedded.Ports;
import org.hawsh.embedded.StartFailure;

/** Where each server of a stack listens. */
record StackPorts(int http, int database, int identity, int identityManagement, int viteClient) {

    private static final int DEV_CLIENT = 5173;

    /** The well-known ports, unless the environment names others. */
    static StackPorts from(Map<String, String> environment) {
        return new StackPorts(
                port(environment, "HAWSH_HTTP_PORT", 8080),
                port(environment, "HAWSH_DATABASE_PORT", 15432),
                port(environment, "HAWSH_IDENTITY_PORT", 8180),
                port(environment, "HAWSH_IDENTITY_MANAGEMENT_PORT", 8181),
                DEV_CLIENT);
    }

    static StackPorts free() {
        return new StackPorts(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }

    void mustBeFree(boolean withDevClient) {
        mustBeFree(http, "HAWSH_HTTP_PORT");
        mustBeFree(database, "HAWSH_DATABASE_PORT");
        mustBeFree(identity, "HAWSH_IDENTITY_PORT");
        mustBeFree(identityManagement, "HAWSH_IDENTITY_MANAGEMENT_PORT");
        if (withDevClient && !Ports.isFree(viteClient)) {
            throw new StartFailure(
                    "Port %d is in use%s. `make dev` needs it for the web client; end that program first."
                            .formatted(viteClient, holder(viteClient)));
        }
    }

    private static void mustBeFree(int port, String variable) {
        if (!Ports.isFree(port)) {
            throw new StartFailure(
                    "Port %d is in use%s. End that program, or choose another port: %s=%d make run"
                            .formatted(port, holder(port), variable, port + 1_000));
        }
    }

    private static String holder(int port) {
        Optional<String> holder = PortHolder.of(port);
        return holder.map(name -> " by " + name).orElse("");
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new StartFailure(
                    "%s is %s; a port is a number up to 65535.".formatted(name, value));
        }
        return Integer.parseInt(value);
    }
}

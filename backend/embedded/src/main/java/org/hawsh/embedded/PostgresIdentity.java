package org.hawsh.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs, since it refuses to be root. A cluster belongs to the identity that made
 * it, so that identity is remembered beside it.
 */
enum PostgresIdentity {
    /** A normal user runs it directly. */
    SELF(List.of()),
    /** Root enters a user namespace in which it is nobody; files stay root's on disk. */
    USER_NAMESPACE(List.of("unshare", "-U")),
    /** Root becomes nobody, where user namespaces are switched off. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODY_ID = 65534;

    private final List<String> prefix;

    PostgresIdentity(List<String> prefix) {
        this.prefix = prefix;
    }

    static PostgresIdentity remembered(Path directory) throws IOException {
        Path memory = directory.resolve("identity");
        if (Files.exists(memory)) {
            return valueOf(Files.readString(memory).strip());
        }
        PostgresIdentity detected = detected();
        Files.writeString(memory, detected.name());
        return detected;
    }

    static PostgresIdentity detected() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return SELF;
        }
        if (works(USER_NAMESPACE)) {
            return USER_NAMESPACE;
        }
        if (works(NOBODY)) {
            return NOBODY;
        }
        throw new StartFailure(
                "PostgreSQL does not run as root, and neither unshare nor setpriv (package util-linux) works here."
                        + " Run Hawsh as a normal user.");
    }

    private static boolean works(PostgresIdentity identity) {
        try {
            return ChildProcess.run(
                            identity.command("id", "-u"), Path.of("/"), Duration.ofSeconds(10))
                    .output()
                    .equals(String.valueOf(NOBODY_ID));
        } catch (StartFailure missing) {
            return false;
        }
    }

    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(arguments));
        return command;
    }

    /** Hands a file to whoever PostgreSQL will be. */
    void own(Path path) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(path, "unix:uid", NOBODY_ID);
            Files.setAttribute(path, "unix:gid", NOBODY_ID);
        }
    }

    void mustReach(Path program) {
        if (this == NOBODY
                && !ChildProcess.run(
                                command("test", "-x", program.toString()),
                                Path.of("/"),
                                Duration.ofSeconds(10))
                        .succeeded()) {
            throw new StartFailure(
                    "PostgreSQL has to run as nobody here and cannot reach %s. Put the checkout outside a private directory, or set HAWSH_HOME."
                            .formatted(program));
        }
    }
}

package org.hawsh.embedded.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hawsh.embedded.ChildProcess;
import org.hawsh.embedded.Directories;
import org.hawsh.embedded.HawshHome;
import org.hawsh.embedded.Progress;
import org.hawsh.embedded.StartFailure;

/** Builds the web client and the service, each only when its sources have changed. */
final class Builds {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** Written by npm; the Makefile looks at the same two files. */
    private static final String INSTALLED = "node_modules/.package-lock.json";

    private final HawshHome home;

    Builds(HawshHome home) {
        this.home = home;
    }

    Path serviceJar() {
        return backend().resolve("service/target/quarkus-app/quarkus-run.jar");
    }

    /** As in the image. */
    Path javaOptions() {
        return backend().resolve("service/src/main/docker/java.options");
    }

    void packagesOfWebClient(Progress progress) {
        home.exclusively(
                "build-packages",
                () -> {
                    if (packagesAreOlder()) {
                        progress.say("getting its packages");
                        run(frontend(""), "npm", "ci", "--no-fund", "--no-audit");
                        Files.setLastModifiedTime(
                                frontend(INSTALLED), FileTime.from(Instant.now()));
                    }
                    return null;
                });
    }

    private boolean packagesAreOlder() throws IOException {
        return !Files.exists(frontend(INSTALLED))
                || Files.getLastModifiedTime(frontend(INSTALLED))
                                .compareTo(Files.getLastModifiedTime(frontend("package-lock.json")))
                        < 0;
    }

    void webClient(Progress progress) {
        packagesOfWebClient(progress);
        home.exclusively(
                "build-web",
                () -> {
                    Fingerprint sources =
                            fingerprint(
                                    "web",
                                    frontend("src"),
                                    frontend("public"),
                                    frontend("scripts"),
                                    frontend("docs"),
                                    frontend("index.html"),
                                    frontend("package-lock.json"),
                                    frontend("vite.config.ts"),
                                    home.checkout().resolve("openapi.yaml"),
                                    // What /docs prints.
                                    home.checkout().resolve("README.md"),
                                    backend().resolve("docs/contract/CHANGELOG.md"),
                                    backend().resolve("clients/guide"),
                                    backend().resolve("clients/typescript/src/first-call.ts"),
                                    messages("en"),
                                    messages("ar"),
                                    messages("ckb"));
                    if (!sources.isKnown() || !Files.isDirectory(frontend("dist"))) {
                        progress.say("building");
                        run(frontend(""), "npm", "run", "-s", "build");
                        sources.remember();
                    }
                    return null;
                });
    }

    void service(Progress progress) {
        home.exclusively(
                "build-service",
                () -> {
                    Fingerprint sources =
                            fingerprint(
                                    "service",
                                    backend().resolve("pom.xml"),
                                    backend().resolve("service/pom.xml"),
                                    backend().resolve("service/src/main"),
                                    frontend("dist"));
                    if (!sources.isKnown() || !Files.exists(serviceJar())) {
                        progress.say("building");
                        // Names of built files change with their content; old ones would stay.
                        Directories.delete(
                                backend().resolve("service/target/classes/META-INF/resources"));
                        run(
                                backend(),
                                "mvn",
                                "-B",
                                "-q",
                                "-ntp",
                                "-pl",
                                "service",
                                "-am",
                                "-DskipTests",
                                "package");
                        sources.remember();
                    }
                    return null;
                });
    }

    private Fingerprint fingerprint(String name, Path... roots) {
        return Fingerprint.of(home.directory().resolve("builds").resolve(name), List.of(roots));
    }

    private static void run(Path directory, String... command) throws IOException {
        ChildProcess build = ChildProcess.run(List.of(command), directory, PATIENCE);
        if (!build.succeeded()) {
            throw new StartFailure(
                    "`%s` failed in %s:\n%s"
                            .formatted(
                                    String.join(" ", command), directory, telling(build.output())));
        }
    }

    private static String telling(String output) {
        try (Stream<String> lines = output.lines()) {
            List<String> all = lines.filter(line -> !line.isBlank()).toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 30), all.size()));
        }
    }

    private Path backend() {
        return home.checkout().resolve("backend");
    }

    private Path messages(String language) {
        return backend()
                .resolve("service/src/main/resources/org/hawsh")
                .resolve("messages_" + language + ".properties");
    }

    private Path frontend(String name) {
        return home.checkout().resolve("frontend").resolve(name);
    }
}

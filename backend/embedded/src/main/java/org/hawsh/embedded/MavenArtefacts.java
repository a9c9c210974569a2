package org.hawsh.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Resolves artefacts by asking Maven itself, so that the mirrors, proxies and credentials of the
 * machine's own settings are honoured.
 */
final class MavenArtefacts {

    private static final String COPY =
            "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
    private static final String EVALUATE =
            "org.apache.maven.plugins:maven-help-plugin:3.5.1:evaluate";
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final String maven;
    private final String localRepository;

    MavenArtefacts(String maven, String localRepository) {
        this.maven = maven;
        this.localRepository = localRepository;
    }

    /** Inside a Maven build the same local repository is used; elsewhere the one of the settings. */
    static MavenArtefacts ofThisMachine() {
        return new MavenArtefacts("mvn", System.getProperty("maven.repo.local", ""));
    }

    /** The file appears in the directory whole or not at all. */
    Path copyInto(Path directory, Coordinates artefact) {
        Path target = directory.resolve(artefact.fileName());
        if (Files.exists(target)) {
            return target;
        }
        try {
            Files.createDirectories(directory);
            Path arriving = Files.createTempDirectory(directory, "arriving");
            try {
                fetch(artefact, arriving);
                Directories.moveInto(arriving.resolve(artefact.fileName()), target);
            } finally {
                Directories.delete(arriving);
            }
            return target;
        } catch (IOException e) {
            throw Directories.failure("keep " + artefact.fileName(), directory, e);
        }
    }

    /** Takes a damaged artefact out of the local repository, so that the next copy downloads it. */
    void forget(Coordinates artefact) {
        Path damaged = Path.of(localRepositoryPath()).resolve(artefact.directory());
        try {
            Directories.delete(damaged);
        } catch (IOException e) {
            throw Directories.failure("remove the damaged download", damaged, e);
        }
    }

    private void fetch(Coordinates artefact, Path into) {
        ChildProcess copy =
                maven(into, COPY, "-Dartifact=" + artefact, "-DoutputDirectory=" + into);
        if (!copy.succeeded() || !Files.exists(into.resolve(artefact.fileName()))) {
            throw new StartFailure(
                    "Maven could not get %s. Is this machine online, or does ~/.m2/settings.xml name a mirror?\n%s"
                            .formatted(artefact, firstErrors(copy.output())));
        }
    }

    private String localRepositoryPath() {
        if (!localRepository.isEmpty()) {
            return localRepository;
        }
        Path here = Path.of("").toAbsolutePath();
        return maven(here, EVALUATE, "-Dexpression=settings.localRepository", "-DforceStdout")
                .output();
    }

    private ChildProcess maven(Path directory, String... arguments) {
        List<String> command = new ArrayList<>(List.of(maven, "-B", "-q", "-ntp"));
        if (!localRepository.isEmpty()) {
            command.add("-Dmaven.repo.local=" + localRepository);
        }
        command.addAll(List.of(arguments));
        return ChildProcess.run(command, directory, PATIENCE);
    }

    private static String firstErrors(String output) {
        try (Stream<String> lines = output.lines()) {
            return String.join(
                    "\n", lines.filter(line -> line.contains("ERROR")).limit(3).toList());
        }
    }
}

package org.hawsh.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Unpacked programs, fetched the first time somebody needs them and kept in the home. */
public final class Tools {

    private final HawshHome home;
    private final MavenArtefacts artefacts;
    private final Checksums checksums;
    private final Progress progress;

    Tools(HawshHome home, MavenArtefacts artefacts, Checksums checksums, Progress progress) {
        this.home = home;
        this.artefacts = artefacts;
        this.checksums = checksums;
        this.progress = progress;
    }

    public static Tools of(HawshHome home, Progress progress) {
        return new Tools(home, MavenArtefacts.ofThisMachine(), Checksums.pinned(), progress);
    }

    Path postgres() {
        return postgresFor(HostPlatform.current());
    }

    Path postgresFor(HostPlatform platform) {
        return unpacked(
                Coordinates.postgres(platform, Versions.pinned().postgres()),
                "postgres-%s-%s".formatted(Versions.pinned().postgres(), platform.classifier()));
    }

    Path keycloak() {
        String version = Versions.pinned().keycloak();
        return unpacked(Coordinates.keycloak(version), "keycloak-" + version)
                .resolve("keycloak-" + version);
    }

    /** Quarkus' dev mode wants a newer Maven than many machines have. */
    public Path maven() {
        String version = Versions.pinned().maven();
        return unpacked(Coordinates.maven(version), "apache-maven-" + version)
                .resolve("apache-maven-%s/bin/mvn".formatted(version));
    }

    private Path unpacked(Coordinates artefact, String name) {
        Path tool = home.tools().resolve(name);
        if (Files.isDirectory(tool)) {
            return tool;
        }
        return home.exclusively(
                name,
                () -> {
                    if (!Files.isDirectory(tool)) {
                        fetchAndUnpack(artefact, tool);
                    }
                    return tool;
                });
    }

    private void fetchAndUnpack(Coordinates artefact, Path tool) throws IOException {
        Path downloads = home.directory().resolve("downloads");
        progress.say("getting " + artefact.artifact() + " " + artefact.version());
        Path archive = artefacts.copyInto(downloads, artefact);
        try {
            unpack(archive, tool);
        } catch (IOException damaged) {
            progress.say(artefact.fileName() + " is damaged, getting it again");
            Files.deleteIfExists(archive);
            artefacts.forget(artefact);
            unpackSecondCopy(artefacts.copyInto(downloads, artefact), tool);
        }
        Files.deleteIfExists(archive);
    }

    private void unpack(Path archive, Path tool) throws IOException {
        checksums.verify(archive);
        new Archive(archive).unpackInto(tool);
    }

    private void unpackSecondCopy(Path archive, Path tool) throws IOException {
        try {
            unpack(archive, tool);
        } catch (IOException stillDamaged) {
            Files.deleteIfExists(archive);
            throw Directories.failure(
                    "unpack %s, downloaded twice,".formatted(archive.getFileName()),
                    tool.getParent(),
                    stillDamaged);
        }
    }
}

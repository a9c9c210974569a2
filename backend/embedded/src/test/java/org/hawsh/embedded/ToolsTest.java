package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToolsTest {

    private static final Coordinates KEYCLOAK = Coordinates.keycloak(Versions.pinned().keycloak());

    @TempDir Path directory;
    private final List<String> said = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(HostPlatform.class)
    void thePostgresOfEveryPlatformIsPublishedAndComplete(HostPlatform platform) {
        Path tool =
                Tools.of(new HawshHome(directory, directory), Progress.SILENT)
                        .postgresFor(platform);
        assertThat(tool.resolve("bin/postgres")).isExecutable();
        assertThat(tool.resolve("bin/initdb")).isExecutable();
        assertThat(tool.resolve("bin/pg_ctl")).isExecutable();
    }

    @Test
    void aHalfDownloadedArchiveIsFetchedOnceMore() throws IOException {
        Path whole = wholeArchive();
        Path half = directory.resolve("half");
        Files.write(half, Arrays.copyOf(Files.readAllBytes(whole), 20));
        Path keycloak = toolsWith(mavenThatCopies(half, whole), Checksums.sha256(whole)).keycloak();
        assertThat(keycloak.resolve("bin/kc.sh")).isExecutable();
        assertThat(said).anyMatch(words -> words.endsWith("is damaged, getting it again"));
        assertThat(directory.resolve("calls")).hasContent("1\n2");
        assertThat(directory.resolve("home/downloads")).isEmptyDirectory();
    }

    @Test
    void aWholeArchiveThatIsNotThePublishedOneIsNeverUnpacked() throws IOException {
        Path whole = wholeArchive();
        Tools tools = toolsWith(mavenThatCopies(whole, whole), "0".repeat(64));
        assertThatThrownBy(tools::keycloak)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("downloaded twice")
                .hasMessageContaining("is not the file that was published")
                .hasMessageContaining("MB free");
        assertThat(directory.resolve("home/tools")).doesNotExist();
        assertThat(directory.resolve("home/downloads")).isEmptyDirectory();
    }

    @Test
    void aDamagedArchiveIsTakenOutOfTheLocalRepository() throws IOException {
        Path kept = directory.resolve("repository/org/keycloak/keycloak-quarkus-dist");
        Path damaged = kept.resolve(Versions.pinned().keycloak());
        Files.createDirectories(damaged);
        Files.createDirectories(kept.resolve("1.0"));
        Path whole = wholeArchive();
        Tools tools = toolsWith(mavenThatCopies(whole, whole), "0".repeat(64));
        assertThatThrownBy(tools::keycloak).isInstanceOf(StartFailure.class);
        assertThat(damaged).doesNotExist();
        assertThat(kept.resolve("1.0")).exists();
    }

    @Test
    void mavensOwnReasonIsPassedOn() throws IOException {
        Path maven = script("echo '[ERROR] Could not transfer artifact'; exit 1");
        assertThatThrownBy(() -> toolsWith(maven, "").keycloak())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Is this machine online")
                .hasMessageContaining("Could not transfer artifact");
    }

    @Test
    void aMissingMavenIsNamed() {
        assertThatThrownBy(() -> toolsWith(directory.resolve("no-such-mvn"), "").keycloak())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Cannot run")
                .hasMessageContaining("no-such-mvn");
    }

    private Tools toolsWith(Path maven, String keycloakSum) {
        Properties sums = new Properties();
        sums.setProperty(KEYCLOAK.fileName(), keycloakSum);
        return new Tools(
                new HawshHome(directory, directory.resolve("home")),
                new MavenArtefacts(maven.toString(), directory.resolve("repository").toString()),
                new Checksums(sums),
                said::add);
    }

    private Path wholeArchive() throws IOException {
        Path archive = directory.resolve("whole.tar.gz");
        String name = "keycloak-%s/bin/kc.sh".formatted(KEYCLOAK.version());
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setMode(0755);
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        }
        return archive;
    }

    /** A Maven that delivers one file at the first call and another at the second. */
    private Path mavenThatCopies(Path first, Path second) throws IOException {
        return script(
                """
                echo $(($(wc -l < %1$s/calls 2>/dev/null || echo 0) + 1)) >> %1$s/calls
                for argument; do case $argument in
                  -DoutputDirectory=*) out=${argument#*=};;
                esac; done
                if [ $(wc -l < %1$s/calls) = 1 ]; then cp %2$s $out/%4$s; else cp %3$s $out/%4$s; fi
                """
                        .formatted(directory, first, second, KEYCLOAK.fileName()));
    }

    private Path script(String body) throws IOException {
        Path script = directory.resolve("mvn");
        Files.writeString(script, "#!/bin/sh\n" + body);
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}

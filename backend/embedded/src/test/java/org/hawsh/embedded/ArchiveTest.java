package org.hawsh.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir Path directory;
    private Path archive;
    private Path target;

    @BeforeEach
    void nameTheFiles() {
        archive = directory.resolve("tool.tar.gz");
        target = directory.resolve("tools/tool");
    }

    @Test
    void modesAndLinksAreKept() throws IOException {
        pack(file("bin/run", 0755, "go"), file("share/read", 0644, "me"), link("bin/go", "run"));
        new Archive(archive).unpackInto(target);
        assertThat(target.resolve("bin/run")).hasContent("go").isExecutable();
        assertThat(Files.getPosixFilePermissions(target.resolve("share/read")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Files.readSymbolicLink(target.resolve("bin/go"))).isEqualTo(Path.of("run"));
        assertThat(Files.getPosixFilePermissions(target))
                .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void anEntryOutsideTheArchiveIsRefused() throws IOException {
        pack(file("../escaped", 0644, "out"));
        assertThatThrownBy(() -> new Archive(archive).unpackInto(target))
                .hasMessageContaining("outside its archive: ../escaped");
        assertThat(directory.resolve("tools/escaped")).doesNotExist();
    }

    @Test
    void aLinkThatPointsOutsideTheArchiveIsRefused() throws IOException {
        pack(link("lib/passwd", "../../../etc/passwd"));
        assertThatThrownBy(() -> new Archive(archive).unpackInto(target))
                .hasMessageContaining("outside its archive: lib/passwd");
    }

    @Test
    void aHalfArchiveLeavesNothingBehind() throws IOException {
        pack(file("bin/run", 0755, "go".repeat(100_000)));
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> new Archive(archive).unpackInto(target))
                .isInstanceOf(IOException.class);
        assertThat(directory.resolve("tools")).isEmptyDirectory();
    }

    private record Packed(TarArchiveEntry entry, byte[] content) {}

    private static Packed file(String name, int mode, String content) {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        entry.setMode(mode);
        entry.setSize(bytes.length);
        return new Packed(entry, bytes);
    }

    private static Packed link(String name, String to) {
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK, true);
        entry.setLinkName(to);
        return new Packed(entry, new byte[0]);
    }

    private void pack(Packed... entries) throws IOException {
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
            for (Packed packed : entries) {
                tar.putArchiveEntry(packed.entry());
                tar.write(packed.content());
                tar.closeArchiveEntry();
            }
        }
    }
}

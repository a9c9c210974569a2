package org.hawsh.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a {@code .tar.gz}, or the {@code .txz} inside a {@code .jar}, modes and links kept. */
final class Archive {

    private final Path file;

    Archive(Path file) {
        this.file = file;
    }

    /** Whether whole or not at all: a directory that is there is complete. */
    void unpackInto(Path directory) throws IOException {
        Files.createDirectories(directory.getParent());
        Path arriving = Files.createTempDirectory(directory.getParent(), "unpacking");
        try {
            // Temporary directories are private; a server may run as another user than this one.
            Files.setPosixFilePermissions(arriving, permissions(0755));
            try (TarArchiveInputStream entries = open()) {
                TarArchiveEntry entry = entries.getNextEntry();
                while (entry != null) {
                    unpack(entry, entries, arriving);
                    entry = entries.getNextEntry();
                }
            }
            Directories.moveInto(arriving, directory);
        } finally {
            Directories.delete(arriving);
        }
    }

    private TarArchiveInputStream open() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        String name = file.getFileName().toString();
        InputStream tar =
                name.endsWith(".tar.gz")
                        ? new GzipCompressorInputStream(bytes, true)
                        : new XZCompressorInputStream(firstTxz(new ZipInputStream(bytes)));
        return new TarArchiveInputStream(tar, "UTF-8");
    }

    private InputStream firstTxz(ZipInputStream jar) throws IOException {
        ZipEntry entry = jar.getNextEntry();
        while (entry != null) {
            if (entry.getName().endsWith(".txz")) {
                return new BufferedInputStream(jar, 1 << 16);
            }
            entry = jar.getNextEntry();
        }
        throw new IOException(file.getFileName() + " is damaged: it holds no .txz");
    }

    private void unpack(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path target = within(root, root.resolve(entry.getName()), entry);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            within(root, target.getParent().resolve(entry.getLinkName()), entry);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, within(root, root.resolve(entry.getLinkName()), entry));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, permissions(entry.getMode()));
        }
    }

    private static Path within(Path root, Path path, TarArchiveEntry entry) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(root)) {
            throw new IOException("Refusing an entry outside its archive: " + entry.getName());
        }
        return normal;
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        PosixFilePermission[] fromLowestBit = {
            PosixFilePermission.OTHERS_EXECUTE,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_READ
        };
        Set<PosixFilePermission> permissions = EnumSet.of(PosixFilePermission.OWNER_WRITE);
        for (int bit = 0; bit < fromLowestBit.length; bit++) {
            if ((mode >> bit & 1) == 1) {
                permissions.add(fromLowestBit[bit]);
            }
        }
        return permissions;
    }
}

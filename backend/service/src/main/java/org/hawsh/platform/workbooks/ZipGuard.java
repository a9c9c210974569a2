package org.hawsh.platform.workbooks;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Opens the entries of an archive and counts what really comes out of them: what an archive says about itself is not
 * believed.
 */
final class ZipGuard {
    private static final int MOST_ENTRIES = 500;
    private static final long MOST_INFLATED = 256L * 1024 * 1024;
    private static final int MOST_TIMES = 100;

    /** Short files may be as repetitive as they like. */
    private static final long TIMES_COUNT_FROM = 4L * 1024 * 1024;

    /** From one tag to the next: more than the longest text of a cell, escaped. */
    private static final int LONGEST_STEP = 256 * 1024;

    /** A reader compares the attributes of a tag with one another. */
    private static final int MOST_EQUALS_SIGNS = 5_000;

    private final ZipFile zip;
    private long inflated;

    private ZipGuard(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws ImportUnreadable for too many entries, and for names that lead out of the archive or stand twice */
    static ZipGuard over(ZipFile zip) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            throw new ImportUnreadable("zip-entries", MOST_ENTRIES);
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().replace('\\', '/');
            boolean leadsOut =
                    name.startsWith("/")
                            || name.contains("../")
                            || name.contains(":")
                            || name.endsWith("/..");
            if (leadsOut || !names.add(name) || entry.getGeneralPurposeBit().usesEncryption()) {
                throw new ImportUnreadable("zip-odd");
            }
        }
        return new ZipGuard(zip);
    }

    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    InputStream open(ZipArchiveEntry entry, boolean xml) throws IOException {
        return new Counting(zip.getInputStream(entry), entry.getCompressedSize(), xml);
    }

    private final class Counting extends FilterInputStream {
        private final long packed;
        private final boolean xml;
        private long unpacked;
        private int step;
        private int equalsSigns;

        Counting(InputStream in, long packed, boolean xml) {
            super(in);
            this.packed = Math.max(1, packed);
            this.xml = xml;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            for (int i = offset; xml && i < offset + read; i++) {
                step(bytes[i]);
            }
            return read;
        }

        private void step(byte letter) {
            if (letter == '<') {
                step = 0;
                equalsSigns = 0;
            }
            equalsSigns += letter == '=' ? 1 : 0;
            if (++step > LONGEST_STEP || equalsSigns > MOST_EQUALS_SIGNS) {
                throw new ImportUnreadable("xml-broken");
            }
        }

        private void count(int read) {
            inflated += read;
            unpacked += read;
            if (inflated > MOST_INFLATED
                    || unpacked > TIMES_COUNT_FROM && unpacked / packed > MOST_TIMES) {
                throw new ImportUnreadable("zip-bomb");
            }
        }
    }
}

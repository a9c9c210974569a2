package org.hawsh.platform.blobs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
@ActivateRequestContext
class BlobStoreTest {
    private static final long MOST = 10 * 1024 * 1024;

    @Inject BlobStore blobs;

    @BeforeEach
    void somebodyOfKirkukAsks() {
        asks(TheCentres.KIRKUK);
    }

    @Test
    void whatWasPutInComesOutWhateverItsLength() throws IOException {
        for (int length :
                new int[] {
                    1,
                    BlobStore.CHUNK - 1,
                    BlobStore.CHUNK,
                    BlobStore.CHUNK + 1,
                    3 * BlobStore.CHUNK
                }) {
            byte[] content = bytes(length);
            Blob blob = put(content);
            assertEquals(length, blob.size());
            assertArrayEquals(content, read(blob));
            assertEquals(
                    (length + BlobStore.CHUNK - 1) / BlobStore.CHUNK,
                    Databases.count(
                            "select count(*) from blob_chunk where blob_id = ?", blob.id()));
        }
    }

    @Test
    void whatLiesInTheTableCannotBeRead() {
        Blob blob = put("Unmistakable words".repeat(100).getBytes(StandardCharsets.UTF_8));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from blob_chunk where blob_id = ? and position('Unmistakable'::bytea in sealed) = 0",
                        blob.id()));
    }

    @Test
    void aChunkThatWasSwappedMovedOrCutOffIsRefused() {
        Blob swapped = put(bytes(2 * BlobStore.CHUNK));
        Databases.execute(
                "update blob_chunk c set sealed = o.sealed from blob_chunk o"
                        + " where c.blob_id = ? and o.blob_id = c.blob_id and o.number = 1 - c.number",
                swapped.id());
        assertThrows(BlobDamaged.class, () -> read(swapped));

        Blob one = put(bytes(BlobStore.CHUNK + 5));
        Blob other = put(bytes(BlobStore.CHUNK + 5));
        Databases.execute(
                "update blob_chunk c set sealed = o.sealed from blob_chunk o"
                        + " where c.blob_id = ? and o.blob_id = ? and o.number = 0 and c.number = 0",
                one.id(),
                other.id());
        assertThrows(BlobDamaged.class, () -> read(one));

        Blob cut = put(bytes(BlobStore.CHUNK + 5));
        Databases.execute("delete from blob_chunk where blob_id = ? and number = 1", cut.id());
        assertThrows(BlobDamaged.class, () -> read(cut));
        Databases.execute("update blob set size = ? where id = ?", BlobStore.CHUNK, cut.id());
        Blob shortened =
                QuarkusTransaction.requiringNew().call(() -> blobs.find(cut.id()).orElseThrow());
        assertThrows(BlobDamaged.class, () -> read(shortened));
    }

    @Test
    void aFileThatIsTooLongLeavesNothing() {
        long before = Databases.count("select count(*) from blob_chunk");
        assertThrows(
                BlobTooLarge.class,
                () ->
                        blobs.put(
                                TheCentres.KIRKUK,
                                "application/pdf",
                                new Endless(),
                                2 * BlobStore.CHUNK));
        assertEquals(before, Databases.count("select count(*) from blob_chunk"));
    }

    @Test
    void aFileOfAnotherCentreIsNotThere() {
        Blob blob = put(bytes(10));
        asks(TheCentres.BAGHDAD);
        assertTrue(blobs.find(blob.id()).isEmpty());
        assertThrows(BlobDamaged.class, () -> read(blob));
        blobs.forget(blob.id());
        assertEquals(1, Databases.count("select count(*) from blob where id = ?", blob.id()));
        asks(TheCentres.KIRKUK);
        blobs.forget(blob.id());
        assertEquals(0, Databases.count("select count(*) from blob where id = ?", blob.id()));
        assertEquals(
                0, Databases.count("select count(*) from blob_chunk where blob_id = ?", blob.id()));
    }

    /** Chunk by chunk: of a stream of ten megabytes never more than two chunks have been taken before one is written. */
    @Test
    void aLongFileIsNeverInMemoryAsAWhole() throws IOException {
        Endless content = new Endless();
        content.left = MOST;
        Blob blob = blobs.put(TheCentres.KIRKUK, "application/pdf", content, MOST);
        assertTrue(
                content.largestRead <= BlobStore.CHUNK, "read in one go: " + content.largestRead);
        int[] largest = {0};
        long[] all = {0};
        blobs.writeTo(
                blob,
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        all[0]++;
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        largest[0] = Math.max(largest[0], length);
                        all[0] += length;
                    }
                });
        assertEquals(MOST, all[0]);
        assertEquals(BlobStore.CHUNK, largest[0]);
    }

    private Blob put(byte[] content) {
        return blobs.put(
                TheCentres.KIRKUK, "application/pdf", new ByteArrayInputStream(content), MOST);
    }

    private byte[] read(Blob blob) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        blobs.writeTo(blob, out);
        return out.toByteArray();
    }

    private static void asks(UUID centre) {
        Arc.container().instance(CallerScope.class).get().enter(UUID.randomUUID(), Set.of(centre));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** Gives one byte after the other for as long as it is asked, and remembers how many at most in one go. */
    private static final class Endless extends InputStream {
        private long left = Long.MAX_VALUE;
        private int largestRead;

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(length, left);
            largestRead = Math.max(largestRead, given);
            Arrays.fill(into, from, from + given, (byte) 'x');
            left -= given;
            return given;
        }
    }
}

package org.hawsh.platform.blobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.security.Sealer;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/**
 * Keeps files as sealed chunks, streamed in and out: never more than two chunks are in memory, however long the file.
 */
@ApplicationScoped
public class BlobStore {
    static final int CHUNK = 256 * 1024;

    private static final String ADD_CHUNK =
            "insert into blob_chunk (blob_id, centre_id, number, sealed) values (:blob, :centre, :number, :sealed)";

    private static final String ADD =
            "insert into blob (id, centre_id, media_type, size, created_at) values (:id, :centre, :mediaType, :size, :at)";

    private static final String FIND =
            "select id, media_type, size, created_at from blob where id = :id";

    private static final String CHUNK_OF =
            "select sealed from blob_chunk where blob_id = :blob and number = :number";

    private final EntityManager database;
    private final Sealer sealer;

    BlobStore(EntityManager database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /**
     * Stores what the stream gives, in the transaction of the caller.
     *
     * @param centre null for a file of no centre
     * @param mediaType what the caller has found it to be
     * @param most how many bytes are taken; an empty stream is refused by the schema
     * @throws BlobTooLarge as soon as there are more
     */
    @Transactional
    public Blob put(UUID centre, String mediaType, InputStream content, long most) {
        UUID id = Ids.next();
        long size = 0;
        try {
            byte[] chunk = content.readNBytes(CHUNK);
            for (int number = 0; ; number++) {
                size += chunk.length;
                if (size > most) {
                    throw new BlobTooLarge();
                }
                byte[] next = chunk.length < CHUNK ? new byte[0] : content.readNBytes(CHUNK);
                add(id, centre, number, next.length == 0, chunk);
                if (next.length == 0) {
                    break;
                }
                chunk = next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Instant now = Moments.now();
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("centre", centre)
                .setParameter("mediaType", mediaType)
                .setParameter("size", size)
                .setParameter("at", now)
                .executeUpdate();
        return new Blob(id, mediaType, size, now);
    }

    /** Empty outside the centres of the caller. */
    @Transactional
    public Optional<Blob> find(UUID id) {
        return Rows.of(database, FIND, Blob.class).setParameter("id", id).uniqueResultOptional();
    }

    /**
     * A slow reader holds no connection: each chunk is fetched by itself, and none ever changes.
     *
     * @throws BlobDamaged at the first chunk that is not what was stored there
     */
    public void writeTo(Blob blob, OutputStream out) throws IOException {
        int last = (int) ((blob.size() - 1) / CHUNK);
        for (int number = 0; number <= last; number++) {
            int position = number;
            Optional<byte[]> sealed =
                    QuarkusTransaction.joiningExisting().call(() -> sealed(blob.id(), position));
            String place = place(blob.id(), position, position == last);
            byte[] plain =
                    sealed.flatMap(bytes -> sealer.open(bytes, place))
                            .orElseThrow(() -> new BlobDamaged(blob.id(), position));
            out.write(plain);
        }
    }

    /** Nothing of it is left. */
    @Transactional
    public void forget(UUID id) {
        database.createNativeQuery("select 1 from forget_blob(:id)")
                .setParameter("id", id)
                .getResultList();
    }

    private void add(UUID blob, UUID centre, int number, boolean last, byte[] plain) {
        database.createNativeQuery(ADD_CHUNK)
                .setParameter("blob", blob)
                .setParameter("centre", centre)
                .setParameter("number", number)
                .setParameter("sealed", sealer.seal(plain, place(blob, number, last)))
                .executeUpdate();
    }

    private Optional<byte[]> sealed(UUID blob, int number) {
        List<?> rows =
                database.createNativeQuery(CHUNK_OF, byte[].class)
                        .setParameter("blob", blob)
                        .setParameter("number", number)
                        .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst();
    }

    private static String place(UUID blob, int number, boolean last) {
        return "blob_chunk:" + blob + ":" + number + (last ? ":last" : "");
    }
}

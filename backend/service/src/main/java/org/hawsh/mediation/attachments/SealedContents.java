package org.hawsh.mediation.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.platform.database.OneColumn;

/**
 * The contents of attachments, in chunks that are sealed under the key of the case, each for its place. They are no blobs: those
 * are opened by the installation's key and seen by a whole centre.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SealedContents {
    private static final int CHUNK = 256 * 1024;

    private static final String SEALED = "mediation_attachment_chunk.sealed";

    private static final String ADD =
            "insert into mediation_attachment_chunk (attachment_id, case_id, number, sealed) values (:attachment, :case, :number, :sealed)";

    private static final String CHUNKS =
            "select sealed from mediation_attachment_chunk where attachment_id = :attachment order by number";

    private final EntityManager database;

    SealedContents(EntityManager database) {
        this.database = database;
    }

    void add(Attachment attachment, byte[] content, CaseKey key) {
        int last = last(content.length);
        for (int number = 0; number <= last; number++) {
            byte[] chunk =
                    Arrays.copyOfRange(
                            content,
                            number * CHUNK,
                            Math.min((number + 1) * CHUNK, content.length));
            database.createNativeQuery(ADD)
                    .setParameter("attachment", attachment.id())
                    .setParameter("case", attachment.caseId())
                    .setParameter("number", number)
                    .setParameter(
                            "sealed",
                            key.sealPart(SEALED, attachment.id(), number, number == last, chunk))
                    .executeUpdate();
        }
    }

    /**
     * Whole, and proved to be what was stored.
     *
     * @throws IllegalStateException if a chunk was changed, moved, or is missing
     */
    byte[] open(Attachment attachment, CaseKey key) {
        List<byte[]> chunks =
                OneColumn.of(database, CHUNKS, byte[].class)
                        .setParameter("attachment", attachment.id())
                        .getResultList();
        int last = last(attachment.size());
        if (chunks.size() != last + 1) {
            throw new IllegalStateException("chunks of an attachment are missing");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream(attachment.size());
        for (int number = 0; number <= last; number++) {
            content.writeBytes(
                    key.openPart(
                            SEALED, attachment.id(), number, number == last, chunks.get(number)));
        }
        return content.toByteArray();
    }

    /** The number of the last chunk. */
    private static int last(int size) {
        return (size - 1) / CHUNK;
    }
}

package org.hawsh.mediation.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.problems.Fault;

/**
 * A file as somebody sends it.
 *
 * @param name what it is called; null where that was not said, or could not be read
 */
record AttachedFile(String name, byte[] content) {
    static final int MOST_BYTES = 10 << 20;
    static final int MOST_OF_A_CASE = 20;
    static final int MOST_BYTES_OF_A_CASE = 60 << 20;

    /**
     * No more than is taken is ever read.
     *
     * @param disposition the header {@code Content-Disposition}, which says the name
     * @throws AttachmentRefusal if there is more
     */
    static AttachedFile take(String disposition, InputStream sent) {
        try {
            byte[] content = sent == null ? new byte[0] : sent.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw AttachmentRefusal.tooLarge();
            }
            return new AttachedFile(FileName.in(disposition), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (!FileName.isGood(name)) {
            faults.add(Fault.at("/name", "mediation-attachment-name", FileName.LONGEST));
        }
        if (content.length == 0) {
            faults.add(Fault.at("", "mediation-attachment-empty"));
        } else if (type().isEmpty()) {
            faults.add(Fault.at("", "mediation-attachment-type"));
        }
        return faults;
    }

    /** What the bytes begin as, whatever the file is called. */
    Optional<ScanType> type() {
        return ScanType.of(content);
    }
}

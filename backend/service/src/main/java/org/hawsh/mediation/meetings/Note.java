package org.hawsh.mediation.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.mediation.vault.SealedEditable;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Kept;

/** What a mediator noted. Its author alone edits it. */
@Entity
@Table(name = "mediation_note")
class Note extends Kept implements SealedEditable<NoteDetails> {
    /** Bytes of UTF-8. */
    static final int LONGEST = 100_000;

    private static final String SEALED = "mediation_note.sealed_text";

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Column(updatable = false)
    private UUID author;

    @Column(updatable = false)
    private Instant writtenAt;

    private byte[] sealedText;

    protected Note() {}

    Note(UUID caseId, WriteNote request, UUID author, CaseKey key) {
        super(Ids.next());
        this.caseId = caseId;
        this.author = author;
        kind = request.kind();
        writtenAt = Moments.now();
        become(request.details(), key);
    }

    @Override
    public void become(NoteDetails details, CaseKey key) {
        if (details.text().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            ValidationFailed.ifAny(
                    List.of(Fault.at("/text", "mediation-note-too-long", LONGEST / 1_000)));
        }
        sealedText = key.seal(SEALED, id(), details);
    }

    boolean isBy(UUID account) {
        return author.equals(account);
    }

    @Override
    public NoteDetails details(CaseKey key) {
        return key.open(SEALED, id(), sealedText, NoteDetails.class);
    }

    NoteView view(CaseKey key) {
        NoteDetails noted = details(key);
        return new NoteView(
                id(), kind, author, writtenAt, noted == null ? null : noted.text(), version());
    }
}

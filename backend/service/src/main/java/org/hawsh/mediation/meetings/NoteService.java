package org.hawsh.mediation.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.mediation.breakglass.FilePart;
import org.hawsh.mediation.cases.MediationCases;
import org.hawsh.mediation.cases.OpenedCase;
import org.hawsh.mediation.vault.SealedEdits;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** What mediators note. */
@ApplicationScoped
@Transactional
class NoteService {
    private final NoteRepository notes;
    private final MediationCases cases;
    private final SealedEdits edits;
    private final CurrentUser user;
    private final Records records;

    NoteService(
            NoteRepository notes,
            MediationCases cases,
            SealedEdits edits,
            CurrentUser user,
            Records records) {
        this.notes = notes;
        this.cases = cases;
        this.edits = edits;
        this.user = user;
        this.records = records;
    }

    List<NoteView> list(UUID caseId) {
        OpenedCase mediated = cases.read(caseId, FilePart.NOTES);
        return notes.of(caseId, user.subject()).stream()
                .map(note -> note.view(mediated.key()))
                .toList();
    }

    NoteView read(UUID caseId, UUID id) {
        OpenedCase mediated = cases.read(caseId, FilePart.NOTES);
        return find(caseId, id).view(mediated.key());
    }

    NoteView write(UUID caseId, WriteNote request) {
        OpenedCase mediated = cases.open(caseId).mustBeReadable();
        Note note = new Note(caseId, request, user.subject(), mediated.key());
        records.created(MeetingSheet.NOTE, note);
        return note.view(mediated.key());
    }

    /** @throws NotFound also where somebody else wrote it */
    NoteView edit(UUID caseId, UUID id, int seenVersion, JsonNode mergePatch) {
        OpenedCase mediated = cases.open(caseId).mustBeReadable();
        Note note = find(caseId, id);
        if (!note.isBy(user.subject())) {
            throw new NotFound();
        }
        edits.edit(MeetingSheet.NOTE, note, mediated.key(), seenVersion, mergePatch);
        return note.view(mediated.key());
    }

    private Note find(UUID caseId, UUID id) {
        return notes.find(id, caseId, user.subject()).orElseThrow(NotFound::new);
    }
}

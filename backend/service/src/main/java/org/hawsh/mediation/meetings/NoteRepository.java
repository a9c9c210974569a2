package org.hawsh.mediation.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Of a case that was found to be the caller's: what is shared, and the reader's own. */
@ApplicationScoped
class NoteRepository implements PanacheRepositoryBase<Note, UUID> {
    private static final String READ_BY = " and (kind = 'SHARED' or author = ?2)";

    Optional<Note> find(UUID id, UUID caseId, UUID reader) {
        return find("caseId = ?1" + READ_BY + " and id = ?3", caseId, reader, id)
                .firstResultOptional();
    }

    /** Newest first. */
    List<Note> of(UUID caseId, UUID reader) {
        return list("caseId = ?1" + READ_BY + " order by id desc", caseId, reader);
    }
}

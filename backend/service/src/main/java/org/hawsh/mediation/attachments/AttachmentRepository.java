package org.hawsh.mediation.attachments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Of a case that was found to be the caller's. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    Optional<Attachment> find(UUID id, UUID caseId) {
        return find("id = ?1 and caseId = ?2", id, caseId).firstResultOptional();
    }

    /** In the order in which they were brought. */
    List<Attachment> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
